# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares gatehousectl with the real anyscale client: the permissions byte for byte, the list of people in a tenth of the time.

comparecheck.py VERSION GATEHOUSE_SANDBOX BUILD_DIR GATEHOUSECTL
"""

import json
import os
import subprocess
import sys
import time

import harness

PEOPLE = 5000
SIZES_OF_PERMISSIONS = (10, 10000)
ROUNDS = 3
TIMES_FASTER = 10


class Gatehousectl:
    def __init__(self, program, sandbox, work):
        self.program = program
        self.sandbox = sandbox
        self.work = work

    def run(self, *args):
        command = [self.program, "--platform", "anyscale", "--url", self.sandbox.url, *args]
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.work / "home"),
            "LANG": "C.UTF-8",
            "GATEHOUSE_KEY": self.sandbox.key,
            "QT_QPA_PLATFORM": "offscreen",
        }
        begun = time.monotonic()
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, env=environment, cwd=self.work, timeout=300,
                              check=False)
        seconds = time.monotonic() - begun
        return harness.Run("gatehousectl " + " ".join(args), done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"),
                           seconds)


class CompareCheck:
    def __init__(self, client, ours, sandbox, work):
        self.client = client
        self.ours = ours
        self.sandbox = sandbox
        self.work = work
        self.checks = harness.Checks()

    def permissions(self):
        _, told = self.sandbox.api("GET", "/api/v2/scim/list-user-permissions")
        users = told["result"]["users"]
        # Among ten people there may be nobody of a kind.
        kinds = {
            "busy": next((user for user in users if len(user["clouds"]) > 1), None),
            "idle": next((user for user in users if not user["clouds"]), None),
            "owner": told["result"]["org_owners"][0],
        }
        asked = [("everybody", None)] + [(name, user["user_id"]) for name, user in kinds.items() if user]
        self.checks.that(len(asked) > 2, "there are several kinds of people to ask for")
        for name, user_id in asked:
            only = () if user_id is None else ("--user-id", user_id)
            theirs = self.work / f"theirs-{name}.json"
            run = self.checks.saw(self.client.run("user", "list-permissions", "--output-file", theirs, *only))
            self.checks.same(run.code, 0, f"the vendor's client, {name}")
            our_file = self.work / f"ours-{name}.json"
            run = self.checks.saw(self.ours.run("permissions", "export", "--format", "json", "--output", str(our_file), *only))
            self.checks.same(run.code, 0, f"gatehousectl, {name}")
            self.checks.that(our_file.read_bytes() == theirs.read_bytes(), f"byte for byte the same, {name}")
            printed = self.checks.saw(self.ours.run("permissions", "export", "--format", "json", *only))
            vendor = self.checks.saw(self.client.run("user", "list-permissions", *only))
            self.checks.that(printed.out == vendor.out, f"the same on stdout, {name}")
        run = self.checks.saw(self.ours.run("permissions", "export", "--format", "json", "--user-id", "usr_nobody"))
        self.checks.same(run.code, 1, "an unknown user id")

    def people(self):
        theirs = self.checks.saw(self.client.run("user", "list", "-o", "json", "--max-items", 100000))
        ours = self.checks.saw(self.ours.run("people", "list", "--type", "people", "--format", "json"))
        self.checks.same(ours.code, 0, "gatehousectl people list")
        vendor = json.loads(theirs.out)
        mine = json.loads(ours.out)
        self.checks.same(len(mine), PEOPLE, "everybody")
        shared = [{key: record.get(key) for key in ("email", "name", "permission_level", "user_id")} for record in mine]
        wanted = [{key: record.get(key) for key in ("email", "name", "permission_level", "user_id")} for record in vendor]
        self.checks.that(shared == wanted, "the same people with the same values, in the same order")

    def a_tenth_of_the_time(self):
        """The best of a few turns each, one after the other, so that a busy moment of the machine does not decide."""
        theirs = []
        ours = []
        for _ in range(ROUNDS):
            theirs.append(self.client.run("user", "list", "-o", "json", "--max-items", 100000))
            ours.append(self.ours.run("people", "list", "--format", "json"))
        self.checks.that(all(run.code == 0 for run in theirs + ours), "every turn went through")
        vendor = min(run.seconds for run in theirs)
        mine = min(run.seconds for run in ours)
        print(f"listing {PEOPLE} people: anyscale {vendor:.2f} s, gatehousectl {mine:.3f} s, ratio {vendor / mine:.1f}")
        self.checks.that(vendor >= TIMES_FASTER * mine, f"at least {TIMES_FASTER} times as fast: {vendor:.2f} s against {mine:.3f} s")

    def all(self, cases):
        for case in cases:
            self.checks.case(case.__name__, case)
        return self.checks.end()


def main():
    version, sandbox_program, build_dir, gatehousectl = sys.argv[1:5]
    if not os.access(gatehousectl, os.X_OK):
        harness.skip(f"{gatehousectl} is not built, so nothing was compared")
    folder = harness.client_environment(version, build_dir)
    with harness.workspace() as name:
        work = harness.pathlib.Path(name)
        ended = 0
        for people in (*SIZES_OF_PERMISSIONS, PEOPLE):
            place = work / str(people)
            place.mkdir()
            with harness.Sandbox(sandbox_program, place, "--people", str(people)) as sandbox:
                check = CompareCheck(harness.Client(folder, sandbox, place), Gatehousectl(gatehousectl, sandbox, place), sandbox, place)
                lists = [check.people, check.a_tenth_of_the_time]
                ended |= check.all(lists if people == PEOPLE else [check.permissions])
        return ended


if __name__ == "__main__":
    sys.exit(main())
