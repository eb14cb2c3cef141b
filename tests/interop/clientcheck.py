# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real anyscale command line and SDK through its user administration against gatehouse-sandbox.

clientcheck.py VERSION GATEHOUSE_SANDBOX BUILD_DIR
"""

import datetime
import json
import math
import sys

import harness

PEOPLE = 230
LIST = "/api/v2/organization_collaborators/"


def wire_time(text):
    """created_at as the client prints it: microseconds only where there are some."""
    return datetime.datetime.fromisoformat(text).isoformat()


def printed(record):
    """One record of the list as `-o json` shows it."""
    shown = {"email": record["email"], "name": record["name"], "created_at": wire_time(record["created_at"]),
             "permission_level": record["permission_level"]}
    if record["user_id"] is not None:
        shown["user_id"] = record["user_id"]
    return shown


class ClientCheck:
    def __init__(self, version, client, sandbox, work):
        self.is_new = version == "0.26.112"
        self.client = client
        self.sandbox = sandbox
        self.work = work
        self.checks = harness.Checks()

    def run(self, *args, **kwargs):
        return self.checks.saw(self.client.run(*args, **kwargs))

    def listed(self, *args):
        """`user list` as JSON: the run, and what it printed."""
        forms = ("-o", "json") if self.is_new else ("--json", "--no-interactive")
        run = self.run("user", "list", *forms, *args)
        return run, json.loads(run.out) if run.out else []

    def asked(self, before):
        """The queries of the list since then, in order."""
        return [line["query"] for line in self.sandbox.requests(LIST)[before:]]

    def yaml(self, name, text):
        path = self.work / name
        path.write_text(text, encoding="utf-8")
        return path

    # user list

    def everybody_page_by_page(self):
        people = self.sandbox.everybody()
        before = len(self.sandbox.requests(LIST))
        run, got = self.listed("--max-items", 100000)
        self.checks.same(run.code, 0, "exit")
        self.checks.same(got, [printed(person) for person in people], "everybody, in order, with all members")
        queries = self.asked(before)
        self.checks.same(len(queries), math.ceil(len(people) / 50), "pages")
        self.checks.that(all(q.startswith("is_service_account=False") and q.endswith("count=50") for q in queries), f"queries {queries}")
        # The newer one escapes what is not ASCII, the older one does not.
        written = json.dumps(got, indent=4) if self.is_new else json.dumps(got, indent=2, ensure_ascii=False)
        self.checks.same(run.out, written + "\n", "how the JSON is written")

    def ten_by_default(self):
        # The older one would ask at its prompt whether to go on, and die of the answer.
        run = self.run("user", "list", *(() if self.is_new else ("--no-interactive",)))
        self.checks.same(run.code, 0, "exit")
        first = [person["email"] for person in self.sandbox.everybody()[:10]]
        self.checks.that("Fetched 10 users." in run.err, "ten fetched")
        self.checks.that(all(email in run.out for email in first if len(email) < 40), "the first ten are in the table")

    def page_size_and_max_items(self):
        before = len(self.sandbox.requests(LIST))
        _, got = self.listed("--page-size", 5, "--max-items", 12)
        self.checks.same([p["email"] for p in got], [p["email"] for p in self.sandbox.everybody()[:12]], "twelve")
        queries = self.asked(before)[:3]
        self.checks.that(len(queries) == 3 and all(q.endswith("count=5") for q in queries), f"three pages of five: {queries}")
        self.checks.that("paging_token" not in queries[0] and "paging_token=" in queries[1], "tokens")

    def filters(self):
        people = self.sandbox.everybody()
        services = self.sandbox.everybody(is_service_account=True)
        word = {True: services, False: people}

        def wanted(records, **parts):
            found = records
            if "email" in parts:
                found = [p for p in found if parts["email"].lower() in p["email"]]
            if "name" in parts:
                part = parts["name"].casefold()
                found = [p for p in found if part in p["name"].casefold() or part in (p["full_name"] or "").casefold()]
            return [printed(p) for p in found]

        cases = [
            (("--service-account",), wanted(word[True])),
            (("--user-account",), wanted(word[False])),
            # The boolean, which the client always sends, wins over the type.
            (("--collaborator-type", "all_accounts"), wanted(word[False])),
            (("--collaborator-type", "ONLY_SERVICE_ACCOUNTS"), wanted(word[False])),
            (("--email", "ANN@"), wanted(people, email="ann@")),
            (("--email", "mira+practice"), wanted(people, email="mira+practice")),
            (("--email", "percent_under%score"), wanted(people, email="percent_under%score")),
            (("--name", "o'BRIEN"), wanted(people, name="o'brien")),
            (("--name", "ann", "--email", "ann@"), wanted(people, name="ann", email="ann@")),
            (("--email", "nobody-has-this"), []),
        ]
        for args, result in cases:
            run, got = self.listed(*args, "--max-items", 100000)
            self.checks.same(run.code, 0, f"exit {args}")
            self.checks.same(got, result, f"{args}")
        self.checks.that(len(wanted(people, email="ann@")) > 1, "a part of an address finds several")

    def list_refusals(self):
        self.checks.same(self.run("user", "list", "--page-size", 51).code, 2, "page size 51")
        self.checks.same(self.run("user", "list", "--page-size", 0).code, 1, "page size 0")

    # user get

    def get(self):
        people = self.sandbox.everybody()
        one = next(p for p in people if p["email"] == "siobhan.obrien@corp.example")
        run = self.run("user", "get", "--email", one["email"], "--json")
        self.checks.same(run.code, 0, "exit")
        self.checks.same(json.loads(run.out), printed(one), "found by e-mail")
        self.checks.that('\n  "email": ' in run.out, "two spaces here, where the list has four")
        run = self.run("user", "get", "--name", "Siobhán")
        self.checks.that("siobhan.obrien@corp.example" in run.out, "found by name")
        # What the vendor's client does with partial matching: the wrong person, and exit 0.
        run = self.run("user", "get", "--email", "ann@corp.example", "--json")
        self.checks.same(json.loads(run.out)["email"], "joann@corp.example", "the first of several is taken")
        run = self.run("user", "get", "--email", "nobody@corp.example")
        self.checks.that(run.code == 1 and "No user found matching 'nobody@corp.example'." in run.err, "not found")
        service = self.sandbox.everybody(is_service_account=True)[0]
        self.checks.same(self.run("user", "get", "--email", service["email"]).code, 1, "a service account is not found by itself")
        run = self.run("user", "get", "--email", service["email"], "--service-account", "--json")
        self.checks.same(json.loads(run.out), printed(service), "a service account, asked for as one")
        self.checks.same(self.run("user", "get").code, 2, "nobody named")

    # user list-permissions

    def permissions(self):
        _, told = self.sandbox.api("GET", "/api/v2/scim/list-user-permissions")
        whole = json.dumps(told["result"], indent=2, sort_keys=True)
        run = self.run("user", "list-permissions")
        self.checks.that(run.code == 0 and "effective permissions" in run.err, "exit and title")
        self.checks.same(run.out, whole + "\n", "everybody on stdout")
        file = self.work / "permissions.json"
        run = self.run("user", "list-permissions", "--output-file" if self.is_new else "--output", file)
        self.checks.that(run.code == 0 and run.out == "", "exit with a file")
        self.checks.same(file.read_text(encoding="utf-8"), whole, "everybody in a file")
        users = [user for user in told["result"]["users"] if len(user["clouds"]) > 1]
        self.checks.that(bool(users), "somebody has several clouds")
        owner = told["result"]["org_owners"][0]
        for user_id in (users[0]["user_id"], owner["user_id"]):
            _, alone = self.sandbox.api("GET", f"/api/v2/scim/list-user-permissions?user_id={user_id}")
            run = self.run("user", "list-permissions", "--user-id", user_id)
            self.checks.same(run.out, json.dumps(alone["result"], indent=2, sort_keys=True) + "\n", f"{user_id} alone")
            named = [entry["user_id"] for kind in ("users", "org_owners") for entry in alone["result"][kind]]
            self.checks.same(named, [user_id], "nobody else")
        run = self.run("user", "list-permissions", "--user-id", "usr_nobody")
        self.checks.that(run.code == 1 and "usr_nobody" in run.err, "an unknown user id")
        if self.is_new:
            run = self.run("user", "list-permissions", "--output-format", "json")
            self.checks.same(run.out, json.dumps(told["result"], indent=4) + "\n", "in the server's order")
            run = self.run("user", "list-permissions", "--id", owner["user_id"], "--output-format", "yaml")
            self.checks.that(run.code == 0 and owner["user_email"] in run.out, "as YAML")

    # user batch-create

    def batch_create(self):
        count = len(self.sandbox.everybody())
        path = self.yaml("new.yaml", """create_users:
- {name: Nia, email: Nia.Testa@corp.example, password: S3cret-practice, is_sso_user: false, lastname: Testa, title: Analyst}
- {name: Öto, email: oto@corp.example, password: null, is_sso_user: true}
""")
        run = self.run("user", "batch-create", "-f", path)
        self.checks.that(run.code == 0 and run.out == "" and "2 users created." in run.err, "two created")
        people = self.sandbox.everybody()
        self.checks.same([p["email"] for p in people[count:]], ["nia.testa@corp.example", "oto@corp.example"], "at the end of the list")
        self.checks.same(people[count]["full_name"], "Nia Testa", "the whole name")
        _, got = self.listed("--email", "nia.testa")
        self.checks.same([p["name"] for p in got], ["Nia"], "found")

        run = self.run("user", "batch-create", "-f", path)
        self.refused(run, "Error creating users:", "'nia.testa@corp.example' already exists")
        twice = self.yaml("twice.yaml", """create_users:
- {name: A, email: new.one@corp.example, password: null, is_sso_user: true}
- {name: B, email: NEW.one@corp.example, password: null, is_sso_user: true}
""")
        self.refused(self.run("user", "batch-create", "-f", twice), "Error creating users:", "already exists")
        bad = self.yaml("bad.yaml", """create_users:
- {name: C, email: fine@corp.example, password: null, is_sso_user: true}
- {name: D, email: not an address, password: null, is_sso_user: true}
""")
        self.refused(self.run("user", "batch-create", "-f", bad), "Error creating users:", "email")
        self.checks.same(len(self.sandbox.everybody()), count + 2, "nobody else was created")

        run = self.run("user", "batch-create", "-f", self.yaml("empty.yaml", "create_users: []\n"))
        self.checks.that(run.code == 0 and "0 users created." in run.err, "an empty list")
        many = "create_users:\n" + "".join(
            f"- {{name: P{n}, email: bulk{n}@corp.example, password: null, is_sso_user: true}}\n" for n in range(600))
        run = self.run("user", "batch-create", "-f", self.yaml("many.yaml", many))
        self.checks.that(run.code == 0 and "600 users created." in run.err, "six hundred in one request")
        self.checks.same(len(self.sandbox.everybody()), count + 602, "all are there")
        self.checks.same(self.run("user", "batch-create").code, 2, "no file named")

    def refused(self, run, *words):
        """The client says why; the older one ends with 0 all the same."""
        self.checks.same(run.code != 0, self.is_new, f"exit {run.code} of a refusal")
        for word in words:
            self.checks.that(word in run.err, f"it says “{word}”")

    # Who am I, and wrong keys

    def who_am_i(self):
        before = len(self.sandbox.requests("/api/v2/userinfo/"))
        run = self.run("auth", "show")
        told = run.out + run.err
        self.checks.same(run.code, 0, "exit")
        for words in ("practice.owner@gatehouse.example", "Gatehouse Practice", "owner", "usr_", "org_"):
            self.checks.that(words in told, f"it shows {words}")
        self.checks.same(len(self.sandbox.requests("/api/v2/userinfo/")) - before, 2, "asked twice")

    def wrong_key(self):
        for args in (("user", "list"), ("user", "list-permissions"), ("organization-invitation", "list")):
            run = self.run(*args, key="aph0_practice_wrong")
            self.checks.that(run.code != 0, f"{args} fails")
            self.checks.that("invalid or have expired" in run.err + run.out, f"{args} says why")
        before = len(self.sandbox.requests())
        self.checks.that(self.run("user", "list", key="nonsense").code != 0, "a key of another shape")
        self.checks.same(len(self.sandbox.requests()), before, "which the client doesn't even send")

    # Invitations

    def invitations(self):
        new = ["guest.one@partner.example", "guest.two@partner.example"]
        member = self.sandbox.everybody()[3]["email"]
        run = self.run("organization-invitation", "create", "--emails", f"{new[0]}, {new[1]},{member}")
        self.checks.that(run.code == 0 and f"User with email {member} is already a member" in run.err, "a member is refused")
        run = self.run("organization-invitation", "list")
        self.checks.that(all(email in run.out for email in new), "both are pending")
        self.checks.that("too.late" not in run.out, "expired ones are not shown")
        run = self.run("organization-invitation", "delete", "--email", new[0])
        self.checks.that(run.code == 0 and f"Organization invitation for {new[0]} deleted." in run.err, "one taken back")
        run = self.run("organization-invitation", "list")
        self.checks.that(new[0] not in run.out and new[1] in run.out, "only the other one is left")
        self.refused(self.run("organization-invitation", "delete", "--email", new[0]), f"'{new[0]}' not found")
        many = ",".join(f"crowd{n}@partner.example" for n in range(20))
        run = self.run("organization-invitation", "create", "--emails", many)
        self.checks.that("pending invitations" in run.err or "past 24 hours" in run.err, "the limit is told")
        if self.is_new:
            run = self.run("organization-invitation", "list", "-o", "json")
            self.checks.that(len(json.loads(run.out)) == 10, "ten at most are listed")

    # Groups, service accounts

    def groups(self):
        _, told = self.sandbox.api("GET", "/api/v2/user_groups/?count=50")
        run = self.run("user-group", "list")
        self.checks.that(run.code == 0 and all(group["id"] in run.out for group in told["results"]), "all groups")
        group = told["results"][0]
        run = self.run("user-group", "get", "--id", group["id"])
        self.checks.that(run.code == 0 and group["name"] in run.out, "one group")
        self.refused(self.run("user-group", "get", "--id", "ug_nobody"), "ug_nobody")
        run = self.run("user-group", "membership", "list")
        memberships = json.loads(run.out)
        self.checks.same(set(memberships), {group["name"] for group in told["results"]}, "names")
        self.checks.that(any(memberships.values()), "members")

    def service_accounts(self):
        run = self.run("service-account", "create", "-n", "interop robot")
        key = next(word for word in (run.out + run.err).split() if word.startswith("aph0_"))
        run = self.run("service-account", "list", "--max-items", 100)
        self.checks.that("interop robot" in run.out and "COLLABORATOR" in run.out, "listed")
        run = self.run("auth", "show", key=key)
        self.checks.that("interop robot" in run.out + run.err, "its key signs in")
        run = self.run("user", "list-permissions", key=key)
        self.checks.that(run.code != 0 and "Permission denied" in run.err, "and may not do what an owner may")
        self.refused(self.run("service-account", "create", "-n", "interop robot"), "already exists")
        run = self.run("service-account", "create-api-key", "--name", "interop robot")
        other = next(word for word in (run.out + run.err).split() if word.startswith("aph0_"))
        self.checks.that(run.code == 0 and other != key, "another key")
        run = self.run("service-account", "delete", "--name", "interop robot")
        self.checks.same(run.code, 0, "deleted")
        run = self.run("user", "list", key=other)
        self.checks.that(run.code != 0 and "invalid or have expired" in run.err, "its key is worth nothing now")
        self.refused(self.run("service-account", "delete", "--name", "interop robot"), "No service account interop robot found")

    # Clouds, projects, policies, SCIM

    def collaborators(self):
        _, told = self.sandbox.api("GET", "/api/v2/scim/list-user-permissions")
        bare = [u["user_email"] for u in told["result"]["users"] if not u["clouds"] and not u["is_service_account"]][:2]
        file = self.yaml("cloud.yaml", "collaborators:\n" + "".join(f"- {{email: {e}, permission_level: write}}\n" for e in bare))
        # A project needs a role on its cloud.
        self.refused(self.run("project", "add-collaborators", "-c", "staging", "-p", "ranking", "--users-file", file), "access to the cloud")
        run = self.run("cloud", "add-collaborators", "-c", "staging", "--users-file", file)
        self.checks.that(run.code == 0 and "Successfully added 2 collaborators to cloud staging." in run.err, "two on the cloud")
        self.refused(self.run("cloud", "add-collaborators", "-c", "staging", "--users-file", file), "already has permissions for this cloud.")
        run = self.run("project", "add-collaborators", "-c", "staging", "-p", "ranking", "--users-file", file)
        self.checks.that(run.code == 0 and "Successfully added 2 collaborators to project ranking." in run.err, "two on the project")
        _, told = self.sandbox.api("GET", "/api/v2/scim/list-user-permissions")
        clouds = {u["user_email"]: u["clouds"] for u in told["result"]["users"]}
        for email in bare:
            shown = [(c["cloud_name"], c["role"], [(p["project_name"], p["role"]) for p in c["projects"]]) for c in clouds[email]]
            self.checks.same(shown, [("staging", "collaborator", [("ranking", "collaborator")])], f"permissions of {email}")
        self.refused(self.run("cloud", "add-collaborators", "-c", "no such cloud", "--users-file", file), "no such cloud")

    def policies(self):
        _, clouds = self.sandbox.api("GET", "/api/v2/clouds/")
        cloud = next(c["id"] for c in clouds["results"] if c["name"] == "Zürich")
        _, groups = self.sandbox.api("GET", "/api/v2/user_groups/?count=50")
        group = groups["results"][0]["id"]
        file = self.yaml("policy.yaml", f"bindings:\n- role_name: collaborator\n  principals: [{group}]\n")
        run = self.run("policy", "set", "--resource-type", "cloud", "--resource-id", cloud, "-f", file)
        self.checks.same(run.code, 0, "set")
        _, told = self.sandbox.api("GET", f"/api/v2/policy/cloud/{cloud}")
        self.checks.same(told["result"]["bindings"], [{"role_name": "write", "principals": [group]}], "on the wire it is called write")
        run = self.run("policy", "get", "--resource-type", "cloud", "--resource-id", cloud)
        self.checks.that(run.code == 0 and "collaborator" in run.out and group in run.out, "read back")
        run = self.run("policy", "list", "--resource-type", "cloud")
        self.checks.that(run.code == 0 and cloud in run.err + run.out, "listed")
        self.checks.same(self.run("policy", "list", "--resource-type", "project").code, 0, "projects listed")
        org = self.yaml("org.yaml", f"bindings:\n- role_name: collaborator\n  principals: [{group}]\n")
        self.checks.same(self.run("policy", "set", "--resource-type", "organization", "-f", org).code, 0, "of the organisation, set")
        self.checks.that(group in self.run("policy", "get", "--resource-type", "organization").out, "of the organisation, read")
        wrong = self.yaml("wrong.yaml", "bindings:\n- role_name: readonly\n  principals: [ug_nobody]\n")
        run = self.run("policy", "set", "--resource-type", "cloud", "--resource-id", cloud, "-f", wrong)
        self.checks.that(run.code != 0 and "ug_nobody" in run.err, "an unknown group")

    def scim(self):
        _, told = self.sandbox.api("GET", "/api/v2/scim/list-user-permissions")
        lacking = {u["user_email"] for u in told["result"]["users"] if not u["is_service_account"]
                   and any(c["role"] != "readonly" and not c["projects"] for c in u["clouds"])}
        run = self.run("scim", "check-permissions")
        self.checks.that(run.code == 0 and f"{len(lacking)} users have incomplete" in run.out + run.err, f"{len(lacking)} lack a project")
        run = self.run("scim", "enforce-groups", "--dry-run")
        self.checks.that(run.code == 1 and "Directory sync is not enabled" in run.err, "no directory is connected")

    # The SDK

    def sdk(self):
        run = self.run(harness.HERE / "sdkprobe.py", program=self.client.python())
        self.checks.same(run.code, 0, "the SDK's own checks")
        print(run.out[-2000:], end="")

    def stays_here(self):
        log = self.client.guard_log
        left = set(log.read_text(encoding="utf-8").split()) if log.exists() else set()
        # The older client asks for newer versions of itself whatever it is told; the guard kept it here.
        self.checks.same(left - (set() if self.is_new else {"pypi.org"}), set(), "nothing tried to leave this machine")
        agents = {line["user_agent"] for line in self.sandbox.requests()}
        self.checks.that("OpenAPI-Generator/1.0.0/python" in agents, "it was the vendor's client that asked")

    def all(self):
        cases = [self.who_am_i, self.everybody_page_by_page, self.ten_by_default, self.page_size_and_max_items, self.filters,
                 self.list_refusals, self.get, self.permissions, self.batch_create, self.wrong_key, self.invitations, self.groups,
                 self.service_accounts, self.collaborators, self.policies, self.scim, self.sdk, self.stays_here]
        for case in cases:
            self.checks.case(case.__name__, case)


def faults(checks, folder, sandbox_program, work):
    """What the client does when the answers go wrong is what the contract says of it."""
    with harness.Sandbox(sandbox_program, work, "--people", "20", "--fault", "429=100") as sandbox:
        client = harness.Client(folder, sandbox, work)
        run = checks.saw(client.run("user", "list", "--max-items", 5))
        asked = [line for line in sandbox.requests() if line["method"] == "GET"]
        checks.that(run.code != 0, "429 for ever ends in a failure")
        checks.that(len(asked) >= 4, f"after Retry-After it asked again: {len(asked)} requests")
    for kind in ("500", "garbage", "drop-before", "half"):
        with harness.Sandbox(sandbox_program, work, "--people", "20", "--fault", f"{kind}=100") as sandbox:
            run = checks.saw(harness.Client(folder, sandbox, work).run("user", "list", "--max-items", 5))
            checks.that(run.code != 0, f"{kind} ends in a failure")


def main():
    version, sandbox_program, build_dir = sys.argv[1:4]
    folder = harness.client_environment(version, build_dir)
    with harness.workspace() as name:
        work = harness.pathlib.Path(name)
        with harness.Sandbox(sandbox_program, work, "--people", str(PEOPLE)) as sandbox:
            check = ClientCheck(version, harness.Client(folder, sandbox, work), sandbox, work)
            check.all()
        check.checks.case("faults", lambda: faults(check.checks, folder, sandbox_program, work))
    return check.checks.end()


if __name__ == "__main__":
    sys.exit(main())
