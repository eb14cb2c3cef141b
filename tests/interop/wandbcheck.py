# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real wandb SDK through its user administration against gatehouse-sandbox, and the documented SCIM calls with urllib.

wandbcheck.py VERSION GATEHOUSE_SANDBOX BUILD_DIR
"""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

import harness
from wandbsandbox import CORE, GROUP, PATCH, TEAMS, Wandb, basic

PEOPLE = 150


class Trap:
    """A proxy on this machine that lets nothing through: whoever wants to leave it, the vendor's own programs included, falls in."""

    def __init__(self):
        self.caught = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                try:
                    self.caught.append(connection.recv(200).split(b"\r\n")[0].decode("latin-1"))
                except OSError:
                    self.caught.append("a connection")

    def close(self):
        self._socket.close()


def environment(sandbox, work, trap):
    """What the SDK's process gets: nothing of this machine, no telemetry, and a proxy for whatever is not here."""
    home = work / "home"
    home.mkdir(exist_ok=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": str(work),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "NO_COLOR": "1",
        "PYTHONPATH": f"{harness.HERE / 'guard'}:{harness.HERE}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "INTEROP_GUARD_LOG": str(work / "left-this-machine"),
        "http_proxy": trap.url,
        "https_proxy": trap.url,
        "HTTP_PROXY": trap.url,
        "HTTPS_PROXY": trap.url,
        "no_proxy": "127.0.0.1,localhost",
        "NO_PROXY": "127.0.0.1,localhost",
        "WANDB_BASE_URL": sandbox.url,
        "WANDB_API_KEY": sandbox.wandb_key,
        "WANDB_ERROR_REPORTING": "false",
        "WANDB_CONFIG_DIR": str(home / "config"),
        "WANDB_CACHE_DIR": str(home / "cache"),
        "WANDB_DATA_DIR": str(home / "data"),
        "WANDB_DIR": str(home),
        "OTEL_SDK_DISABLED": "true",
        "PROBE_MEMBER_KEY": sandbox.wandb_member_key,
        "PROBE_LOG": str(sandbox.log_path),
    }


def probe(checks, folder, sandbox, work, trap, what):
    """One process of the SDK; its own checks are printed and counted there."""
    command = [str(folder / "bin" / "python"), str(harness.HERE / "wandbprobe.py"), what]
    begun = time.monotonic()
    # Files and not pipes, and a session of its own: the vendor's own program may outlive the Python that has started it.
    with open(work / "probe-out", "w+b") as out, open(work / "probe-err", "w+b") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, env=environment(sandbox, work, trap), cwd=work,
                                   start_new_session=True)
        try:
            code = process.wait(timeout=90)
        except subprocess.TimeoutExpired:
            code = "not ended within 90 s"
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        out.seek(0)
        err.seek(0)
        run = harness.Run("wandbprobe.py " + what, code, out.read().decode(), err.read().decode(), time.monotonic() - begun)
    checks.saw(run)
    checks.same(run.code, 0, "the SDK's own checks")
    print(run.out, end="", flush=True)


def patch(*operations):
    return {"schemas": [PATCH], "Operations": list(operations)}


def replace(path, value):
    return patch({"op": "replace", "path": path, "value": value})


class ScimCheck:
    """The calls of contracts/wandb.md §7 as the vendor's documents write them."""

    def __init__(self, checks, sandbox, is_dedicated):
        self.checks = checks
        self.sandbox = sandbox
        self.is_dedicated = is_dedicated
        self.wandb = Wandb(sandbox.url, sandbox.wandb_key)

    def ask(self, status, method, path, body=None, **headers):
        answer = self.wandb.scim(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        self.checks.same(answer.status, status, f"{method} {path} {json.dumps(body)[:200]}: {answer.json}")
        if answer.status >= 400:
            error = answer.json
            self.checks.same((error["schemas"], error["status"]), (["urn:ietf:params:scim:api:messages:2.0:Error"], str(answer.status)),
                             "SCIM's own error")
        return answer

    def keys_and_ways(self):
        service = self.sandbox.wandb_service_key
        for words, status, authorization in (
                ("Bearer", 200, f"Bearer {self.wandb.key}"), ("Basic with the username", 200, basic("practice-owner", self.wandb.key)),
                ("Basic with api", 401, basic("api", self.wandb.key)), ("a service account", 200, basic("", service)),
                ("a service account as Bearer", 200, f"Bearer {service}"), ("a member", 403, f"Bearer {self.sandbox.wandb_member_key}"),
                ("nobody", 401, "Bearer nothing")):
            answer = self.wandb.scim("GET", "Users", headers={"Authorization": authorization})
            self.checks.same(answer.status, status, words)

    def users(self):
        listed = self.ask(200, "GET", "Users").json
        self.checks.same((listed["itemsPerPage"], listed["startIndex"], listed["totalResults"]), (9999, 1, len(listed["Resources"])), "the list")
        self.checks.that(all({"Value", "Display", "Type", "Primary"} == set(user["emails"]) for user in listed["Resources"]),
                         "addresses with capital letters")
        sent = {"schemas": [CORE], "userName": "scim-one", "emails": [{"primary": True, "value": "scim.one@corp.example"}]}
        if not self.is_dedicated:
            sent["schemas"].append(TEAMS)
            sent[TEAMS] = {"teams": ["vision"]}
        made = self.ask(201, "POST", "Users", sent)
        user = made.json
        path = "Users/" + user["id"]
        self.checks.same((user["active"], user["organizationRole"]), (True, "member"), "active, a member")
        self.checks.same("modelsSeat" in user, self.is_dedicated, "seats are the dedicated one's")
        if not self.is_dedicated:
            self.checks.same(user["teamRoles"], [{"teamName": "vision", "roleName": "member"}], "in the team at once")
        self.ask(409, "POST", "Users", sent)
        self.checks.same(self.ask(200, "GET", path).json["userName"], "scim-one", "read")
        for query in ('userName eq "scim-one"', 'emails.value eq "scim.one@corp.example"'):
            found = self.ask(200, "GET", "Users?" + urllib.parse.urlencode({"filter": query})).json
            self.checks.same([one["id"] for one in found["Resources"]], [user["id"]], query)
        self.ask(200 if self.is_dedicated else 400, "PATCH", path, replace("displayName", "Scim One"))
        self.ask(200 if self.is_dedicated else 400, "PATCH", path, replace("emails", [{"value": "scim.uno@corp.example", "primary": True}]))
        self.ask(200 if self.is_dedicated else 400, "PATCH", path, replace("modelsSeat", "viewer"))
        self.checks.same(self.ask(200, "PATCH", path, replace("organizationRole", "admin")).json["organizationRole"], "admin", "administrator")
        self.ask(200, "PATCH", path, patch({"op": "add", "path": "registryRoles", "value": [{"registryName": "model", "roleName": "admin"}]}))
        self.ask(200, "PATCH", path, patch({"op": "remove", "path": 'registryRoles[registryName eq "model"]'}))
        fresh = self.ask(200, "GET", path)
        self.checks.same(fresh.headers["ETag"], fresh.json["meta"]["version"], "its version")
        self.ask(412, "PATCH", path, replace("organizationRole", "member"), If_Match='W/"0"')
        self.ask(200, "PATCH", path, replace("organizationRole", "member"), If_Match=fresh.headers["ETag"])
        off = patch({"op": "replace", "value": {"active": False}})
        gone = self.ask(200, "PATCH", path, off)
        if self.is_dedicated:
            self.checks.same(gone.json["active"], False, "deactivated")
            self.checks.same(self.ask(200, "PATCH", path, patch({"op": "replace", "value": {"active": True}})).json["active"], True, "and back")
            self.checks.same(self.ask(204, "DELETE", path).json, None, "deleted")
        else:
            self.checks.same(gone.json, off, "the request, echoed")
            someone = listed["Resources"][5]["id"]
            answer = self.ask(400, "PATCH", "Users/" + someone, patch({"op": "replace", "value": {"active": True}}))
            self.checks.same(answer.json["detail"], "User reactivation operations are not supported in SaaS Cloud", "the vendor's words")
        self.ask(404, "GET", path)

    def groups(self):
        people = self.wandb.people()
        groups = self.ask(200, "GET", "Groups").json["Resources"]
        ids = {person["id"] for person in people}
        self.checks.that(all(member["Value"] in ids for group in groups for member in group["members"] or []), "members are people")
        made = self.ask(201, "POST", "Groups", {"schemas": [GROUP], "displayName": "scim-team", "members": []}).json
        self.checks.same(made["members"], None, "nobody is null")
        path = "Groups/" + made["id"]
        add = {"op": "add", "path": "members", "value": [{"value": people[3]["id"]}, {"value": people[4]["emails"]["Value"]}]}
        both = self.ask(200, "PATCH", path, patch(add)).json
        self.checks.same([member["Value"] for member in both["members"]], [people[3]["id"], people[4]["id"]], "by id and by address")
        self.ask(200, "PATCH", "Users/" + people[3]["id"], replace("teamRoles", [{"teamName": "scim-team", "roleName": "viewer"}]))
        roles = {member["id"]: member["role"] for member in self.wandb.members("scim-team")}
        self.checks.same((roles[people[3]["id"]], roles[people[4]["id"]]), ("viewer", "member"), "GraphQL tells the roles, by the same ids")
        left = self.ask(200, "PATCH", path, patch({"op": "remove", "path": f'members[value eq "{people[3]["id"]}"]'})).json
        self.checks.same([member["Value"] for member in left["members"]], [people[4]["id"]], "one taken out")
        put = {"schemas": [GROUP], "displayName": "scim-team", "members": [{"value": people[6]["id"]}]}
        self.checks.same([member["Value"] for member in self.ask(200, "PUT", path, put).json["members"]], [people[6]["id"]], "replaced")
        self.ask(405, "DELETE", path)
        wrong = {"schemas": [GROUP], "displayName": "x", "members": [], "storageBucket": {"name": "b", "provider": "aws"}}
        self.ask(400, "POST", "Groups", wrong)

    def roles(self):
        sent = {"schemas": [""], "name": "scim-role", "description": "Deletes runs", "inheritedFrom": "viewer",
                "permissions": [{"name": "run:delete"}]}
        made = self.ask(201, "POST", "Roles", sent).json
        path = "Roles/" + made["id"]
        self.checks.that({"name": "run:delete", "isInherited": False} in made["permissions"], "its own")
        self.checks.that(any(permission["isInherited"] for permission in made["permissions"]), "and what it inherits")
        more = self.ask(200, "PATCH", path, patch({"op": "add", "path": "permissions", "value": [{"name": "run:stop"}]})).json
        self.checks.same(len(more["permissions"]), len(made["permissions"]) + 1, "one more")
        self.ask(204, "DELETE", path)
        self.ask(404, "GET", path)

    def all(self):
        for case in (self.keys_and_ways, self.users, self.groups, self.roles):
            self.checks.case(f"SCIM {'dedicated' if self.is_dedicated else 'multitenant'} {case.__name__}", case)


def main():
    version, sandbox_program, build_dir = sys.argv[1:4]
    folder = harness.client_environment(version, build_dir, "wandb")
    checks = harness.Checks()
    trap = Trap()
    with harness.workspace() as name:
        work = harness.pathlib.Path(name)
        for kind in ("dedicated", "multitenant"):
            with harness.Sandbox(sandbox_program, work, "--wandb-people", str(PEOPLE), "--wandb", kind) as sandbox:
                checks.case(f"the SDK, {kind}", lambda kind=kind, sandbox=sandbox: probe(checks, folder, sandbox, work, trap, kind))
                agents = {line["user_agent"] for line in sandbox.requests() if line["path"] == "/graphql"}
                checks.that(f"W&B Public Client {version}" in agents, f"it was the vendor's client that asked: {agents}")
                ScimCheck(checks, sandbox, kind == "dedicated").all()
        with harness.Sandbox(sandbox_program, work, "--people", "20", "--fault", "500=100") as sandbox:
            checks.case("500", lambda: probe(checks, folder, sandbox, work, trap, "500"))
        left = work / "left-this-machine"
        checks.same(left.read_text(encoding="utf-8") if left.exists() else "", "", "no Python tried to leave this machine")
        checks.same(trap.caught, [], "nor did the vendor's own program")
    trap.close()
    return checks.end()


if __name__ == "__main__":
    sys.exit(main())
