# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the vendor's virtual environment: drives the arize SDK, and compares what it tells with what the practice
organisation says to a plain request.

arizeprobe.py all: everything. Any other word: a fault is on its way, and the SDK's answer to it is looked at.
The exit code tells whether all was as it should be.
"""

import datetime
import http.server
import importlib.metadata
import json
import os
import sys
import threading
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request

import arize
from arize import ArizeClient
from arize.organizations.types import PredefinedOrgRole
from arize.spaces.types import CustomSpaceRole, PredefinedSpaceRole
from arize.users.types import CustomUserRole, PredefinedUserRole

IS_NEW = not hasattr(arize.users.types, "UserListResponse")
FAILED = []
COUNT = 0
NOBODY = "VXNlcjo5OTk5OTk6YWFhYQ=="  # User:999999:aaaa


def word(text):
    """An enum value as this generation writes it; inside the tests the newer form."""
    if IS_NEW:
        return text
    return {"READ_ONLY": "read-only", "REVOKED": "deleted"}.get(text, text.lower())


def check(condition, words):
    global COUNT
    COUNT += 1
    if not condition:
        FAILED.append(words)
        print(f"FAIL  sdk: {words}")


def same(seen, wanted, words):
    check(seen == wanted, f"{words}\n   seen:   {str(seen)[:700]}\n   wanted: {str(wanted)[:700]}")


def refused(status, words, call, *args, **kwargs):
    """The client raises its exception of that status, and the problem document holds the words."""
    try:
        call(*args, **kwargs)
    except Exception as error:  # the classes differ between the generations
        told = f"{type(error).__name__} {error} {getattr(error, 'body', '')}"
        check(getattr(error, "status", None) == status and words in told, f"{status} “{words}” expected, got {told[:600]}")
        return
    check(False, f"{status} “{words}” expected, but it went through")


# Plain requests, in the newest dialect


def plain(method, path, body=None, key=None):
    url = f"http://{os.environ['ARIZE_API_HOST']}{path}"
    request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode(),
                                     headers={"Authorization": f"Bearer {key or os.environ['ARIZE_API_KEY']}",
                                              "Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
            return answer.status, json.loads(text) if text else None
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def whole(path, name, **query):
    """Every record of a list, page by page."""
    records = []
    cursor = None
    while True:
        asked = dict(query, limit=100)
        if cursor:
            asked["cursor"] = cursor
        status, page = plain("GET", f"{path}?{urllib.parse.urlencode(asked, doseq=True)}")
        assert status == 200, page
        records += page[name]
        if not page["pagination"]["has_more"]:
            return records
        cursor = page["pagination"]["next_cursor"]


def user_by_email(email):
    return next((user for user in whole("/v2/users", "users", email=email) if user["email"].lower() == email.lower()), None)


def asked_since(place):
    """METHOD path?query of every request since then, and where the log is now."""
    with open(os.environ["PROBE_LOG"], encoding="utf-8") as log:
        lines = [json.loads(line) for line in log]
    return [f"{line['method']} {urllib.parse.unquote(line['path'])}{'?' if line['query'] else ''}{line['query']}"
            for line in lines[place:] if line["user_agent"].startswith("OpenAPI")], len(lines)


def spoken(role):
    """A role of the plain record as this generation of the SDK shows it."""
    shown = dict(role)
    shown["type"] = word(role["type"])
    if role["type"] == "PREDEFINED":
        name = role["name"]
        if not IS_NEW and name == "MEMBER_UI_ONLY":
            name = "MEMBER"  # the older one would lose the page
        shown["name"] = word(name)
    return shown


def told_role(role):
    role = getattr(role, "actual_instance", role)
    shown = {"type": str(getattr(role.type, "value", role.type))}
    if getattr(role, "id", None) is not None:
        shown["id"] = role.id
    shown["name"] = str(getattr(role.name, "value", role.name))
    return shown


def same_user(seen, record, words):
    """A user of the SDK against the plain record, member by member."""
    same({"id": seen.id, "name": seen.name, "email": seen.email, "created_at": seen.created_at, "status": seen.status.value,
          "role": told_role(seen.role), "is_developer": seen.is_developer},
         {"id": record["id"], "name": record["name"], "email": record["email"],
          "created_at": datetime.datetime.fromisoformat(record["created_at"]), "status": word(record["status"]),
          "role": spoken(record["role"]), "is_developer": record["is_developer"]}, words)


def member(name="MEMBER"):
    return PredefinedUserRole(name=word(name))


# Users


def pages(client, **filters):
    """Everybody, following the cursor by hand as there is no helper."""
    users = []
    cursor = None
    count = 0
    while True:
        page = client.users.list(cursor=cursor, **filters)
        users += page.users
        count += 1
        if not page.pagination.has_more:
            check(not page.pagination.next_cursor, "no cursor at the end")
            return users, count
        cursor = page.pagination.next_cursor


def listing(client):
    records = whole("/v2/users", "users")
    for limit in (7, 50, 100):
        users, count = pages(client, limit=limit)
        same([user.id for user in users], [record["id"] for record in records], f"everybody in order by {limit}")
        same(count, -(-len(records) // limit), f"pages of {limit}")
    for user, record in zip(users, records):
        same_user(user, record, f"{record['email']} as the plain record")
    check({record["status"] for record in records} == {"ACTIVE", "INVITED", "EXPIRED"}, "all three states occur")
    check({record["role"]["type"] for record in records} == {"PREDEFINED", "CUSTOM"}, "both kinds of role occur")
    for states in (["ACTIVE"], ["INVITED"], ["EXPIRED", "INVITED"]):
        users, _ = pages(client, status=[word(state) for state in states])
        same([user.id for user in users], [record["id"] for record in records if record["status"] in states], f"{states}")
    for part in ("ANN@", "o", "+", "percent_under%", "nobody-has-this"):
        users, _ = pages(client, email=part, limit=100)
        same([user.id for user in users], [r["id"] for r in records if part.lower() in r["email"].lower()], f"part {part}")
    try:
        client.users.list(limit=101)
        check(False, "a limit of 101 went through")
    except ValueError:
        check(True, "a limit of 101 is refused before it is sent")
    refused(400, "cursor", client.users.list, cursor="rubbish")


def getting(client):
    records = whole("/v2/users", "users")
    for record in (records[0], records[-1]):
        same_user(client.users.get(user=record["id"]), record, "by id")
        same_user(client.users.get(user=record["email"].upper()), record, "by e-mail, whatever the case")
    refused(404, "was not found", client.users.get, user=NOBODY)
    refused(404, "was not found", client.users.get, user="a/b+c==")
    same(client.users.get(user="nobody@corp.example"), None, "nobody by e-mail")


def get_misses_behind_longer_ones(client):
    """The client reads one page of fifty only: the address is there, and it says None."""
    for number in range(55):
        plain("POST", "/v2/users", {"name": "Longer", "email": f"x{number}.needle@corp.example", "invite_mode": "NONE",
                                    "role": {"type": "PREDEFINED", "name": "MEMBER"}})
    status, made = plain("POST", "/v2/users", {"name": "Needle", "email": "needle@corp.example", "invite_mode": "NONE",
                                               "role": {"type": "PREDEFINED", "name": "MEMBER"}})
    same(status, 201, "made")
    same(client.users.get(user="needle@corp.example"), None, "a trap of the client: missed behind 55 longer addresses")
    check(user_by_email("needle@corp.example")["id"] == made["id"], "yet it is there")
    result = client.users.bulk_delete(emails=["needle@corp.example"])
    same([item.status.value for item in result], ["deleted"], "and bulk_delete, which reads all pages, finds it")


def creating(client):
    for mode, state in (("NONE", "ACTIVE"), ("EMAIL_LINK", "INVITED"), ("TEMPORARY_PASSWORD", "INVITED")):
        email = f"Probe.{mode.lower()}@corp.example"
        made = client.users.create(name=f"Probe Ünï {mode}", email=email, role=member(), invite_mode=word(mode))
        record = user_by_email(email)
        same_user(made, record, f"{mode}: what create tells is what is there")
        same((record["status"], record["is_developer"], record["email"]), (state, True, email), mode)
        if IS_NEW:
            same(made.invite_mode.value, mode, "the mode is echoed")
            same(bool(made.temporary_password), mode == "TEMPORARY_PASSWORD", "a password only with that mode")
        else:
            check(getattr(made, "temporary_password", None) is None, "a loss of the older client: the password is dropped")
        if mode == "NONE":
            refused(409, "already exists", client.users.create, name="Again", email=email.lower(), role=member(),
                    invite_mode=word("EMAIL_LINK"))
            refused(409, "already exists", client.users.create, name="Again", email=email, role=member(), invite_mode=word("NONE"))
            continue
        # 200: the invitation stays as it is, and the caller can't tell.
        again = client.users.create(name="Another name", email=email.upper(), role=member("ADMIN"), invite_mode=word(mode))
        same_user(again, record, f"{mode}: untouched the second time")
        check(not getattr(again, "temporary_password", None), "no second password")
        refused(409, "already been invited", client.users.create, name="Again", email=email, role=member(), invite_mode=word("NONE"))
    for role in ("ADMIN", "ANNOTATOR") + (("MEMBER_UI_ONLY",) if IS_NEW else ()):
        made = client.users.create(name=role, email=f"probe.{role.lower()}@corp.example", role=member(role), invite_mode=word("NONE"))
        record = user_by_email(made.email)
        same((record["role"]["name"], record["is_developer"]), (role, role == "ADMIN"), f"{role}, and its developer flag")
    custom = next(role for role in whole("/v2/roles", "roles") if not role["is_predefined"])
    made = client.users.create(name="Custom", email="probe.custom@corp.example", role=CustomUserRole(id=custom["id"]),
                               invite_mode=word("EMAIL_LINK"))
    same(told_role(made.role), {"type": word("CUSTOM"), "id": custom["id"], "name": custom["name"]}, "a custom role and its name")
    if not IS_NEW:
        made = client.users.create(name="Flag", email="probe.flag@corp.example", role=member(), invite_mode="none", is_developer=False)
        same(made.is_developer, False, "the older client's flag at creation")
    refused(400, "valid email", client.users.create, name="Bad", email="no address", role=member(), invite_mode=word("NONE"))
    refused(404, "custom role", client.users.create, name="Bad", email="bad@corp.example", role=CustomUserRole(id=NOBODY),
            invite_mode=word("NONE"))
    expired = next(record for record in whole("/v2/users", "users", status="EXPIRED"))
    made = client.users.create(name="Once more", email=expired["email"], role=member(), invite_mode=word("EMAIL_LINK"))
    same((made.name, made.status.value), ("Once more", word("INVITED")), "an expired invitation is made anew")


def changing(client):
    made = client.users.create(name="Before", email="probe.change@corp.example", role=member(), invite_mode=word("NONE"))
    for change in ({"name": "  After Ő  "}, {"is_developer": False}, {"name": "Both", "is_developer": True}):
        changed = client.users.update(user_id=made.id, **change)
        record = user_by_email(made.email)
        same_user(changed, record, f"{change}")
        same((record["name"], record["is_developer"]),
             (change.get("name", record["name"]).strip(), change.get("is_developer", record["is_developer"])), "kept")
    refused(400, "blank", client.users.update, user_id=made.id, name="   ")
    refused(404, "was not found", client.users.update, user_id=NOBODY, name="X")
    try:
        client.users.update(user_id=made.id)
        check(False, "an update of nothing went through")
    except ValueError:
        check(True, "an update of nothing is refused before it is sent")


def inviting_and_resetting(client):
    invited = whole("/v2/users", "users", status="INVITED")[0]
    client.users.resend_invitation(user_id=invited["id"])
    same(user_by_email(invited["email"]), invited, "an invitation sent again changes nothing")
    active = client.users.create(name="Active", email="probe.active@corp.example", role=member(), invite_mode=word("NONE"))
    refused(400, "verified", client.users.resend_invitation, user_id=active.id)
    refused(400, "single sign-on", client.users.reset_password, user_id=active.id)
    refused(400, "not verified", client.users.reset_password, user_id=invited["id"])
    expired = whole("/v2/users", "users", status="EXPIRED")
    if expired:
        refused(400, "expired", client.users.resend_invitation, user_id=expired[0]["id"])
    owner = user_by_email("practice.owner@gatehouse.example")
    client.users.reset_password(user_id=owner["id"])  # has a password
    for call in (client.users.resend_invitation, client.users.reset_password):
        refused(404, "was not found", call, user_id=NOBODY)


def deleting(client):
    made = client.users.create(name="Gone", email="probe.gone@corp.example", role=member(), invite_mode=word("NONE"))
    same(client.users.delete(user_id=made.id), None, "deleted")
    same(user_by_email(made.email), None, "not shown any more")
    client.users.delete(user_id=made.id)  # again: nothing said
    refused(404, "was not found", client.users.get, user=made.id)
    refused(404, "was not found", client.users.update, user_id=made.id, name="X")
    refused(404, "was not found", client.users.resend_invitation, user_id=made.id)
    refused(404, "was not found", client.users.reset_password, user_id=made.id)
    for mode in ("NONE", "EMAIL_LINK", "TEMPORARY_PASSWORD"):
        refused(409, "deactivated", client.users.create, name="Back", email=made.email.upper(), role=member(), invite_mode=word(mode))
    refused(404, "was not found", client.users.delete, user_id=NOBODY)
    refused(400, "your own", client.users.delete, user_id=user_by_email("practice.owner@gatehouse.example")["id"])


def deleting_many(client):
    made = [client.users.create(name=f"Bulk {n}", email=f"probe.bulk{n}@corp.example", role=member(), invite_mode=word("NONE"))
            for n in range(4)]
    _, place = asked_since(0)
    ids = [made[0].id, NOBODY, made[1].id]
    results = client.users.bulk_delete(user_ids=ids, emails=["ghost@corp.example", made[2].email.upper(), made[1].email])
    said, _ = asked_since(place)
    gets = [line for line in said if line.startswith("GET")]
    same([line.split("email=")[1] for line in gets], ["ghost%40corp.example", made[2].email.upper().replace("@", "%40"),
                                                      made[1].email.replace("@", "%40")], "each address is looked up first")
    same([line.split(" ")[1] for line in said if line.startswith("DELETE")],
         [f"/v2/users/{i}" for i in (made[0].id, NOBODY, made[1].id, made[2].id, made[1].id)],
         "traps of the client: one DELETE each, and the one named twice is deleted twice")
    shown = [(getattr(item, "user_id", None) if IS_NEW else item.id, item.status.value) for item in results]
    unresolved = "" if IS_NEW else "ghost@corp.example"
    same(shown, [(unresolved, "not_found"), (made[0].id, "deleted"), (NOBODY, "failed"), (made[1].id, "deleted"),
                 (made[2].id, "deleted"), (made[1].id, "deleted")], "one result each, not in the order asked, one of them twice")
    same(len(ids), 5, "the caller's own list has grown")
    check("404" in results[2].error, "why it failed")
    for person, is_there in zip(made, (False, False, False, True)):
        same(user_by_email(person.email) is not None, is_there, f"{person.email} is there: {is_there}")


def keys_and_rights(client):
    """A plain member may read and invite members, and no more; a wrong key opens nothing."""
    plain_member = ArizeClient(api_key=os.environ["PROBE_MEMBER_KEY"])
    same(len(plain_member.users.list(limit=100).users), 100, "a member reads")
    made = plain_member.users.create(name="By a member", email="probe.bymember@corp.example", role=member(), invite_mode=word("EMAIL_LINK"))
    same(made.status.value, word("INVITED"), "a member invites a member")
    refused(403, "not allowed", plain_member.users.create, name="X", email="probe.x@corp.example", role=member("ADMIN"),
            invite_mode=word("NONE"))
    for call in (lambda: plain_member.users.delete(user_id=made.id), lambda: plain_member.users.update(user_id=made.id, name="X"),
                 lambda: plain_member.users.update(user_id=made.id, is_developer=False),
                 lambda: plain_member.users.resend_invitation(user_id=made.id),
                 lambda: plain_member.users.reset_password(user_id=made.id)):
        refused(403, "not allowed", call)
    refused(401, "API key", ArizeClient(api_key="ak-practice-wrong").users.list)


def one_unknown_word_loses_the_page(client):
    """Another trap of the client: of five users one has a role or state it does not know, and none of them is told."""
    users = [dict(user, status=word(user["status"]), role={"type": word("PREDEFINED"), "name": word("MEMBER")})
             for user in whole("/v2/users", "users")[:5]]
    page = {"users": users, "pagination": {"has_more": False}}

    class Answering(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps(page).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    other = ArizeClient(api_host=f"127.0.0.1:{server.server_port}")
    same(len(other.users.list().users), 5, "known words: all five")
    for change in ({"role": {"type": word("PREDEFINED"), "name": word("SUPERVISOR")}}, {"status": word("INACTIVE")}):
        page["users"] = [*users[:4], {**users[4], **change}]
        try:
            other.users.list()
            check(False, f"{change} was understood")
        except ValueError:
            check(True, "the whole page is lost")
    server.shutdown()


# What stands around them


def values(record, *names):
    return {name: getattr(record, name, None) for name in names}


def same_places(client):
    for path, api in (("/v2/organizations", client.organizations), ("/v2/spaces", client.spaces)):
        name = path.removeprefix("/v2/")
        records = whole(path, name)
        got = getattr(api.list(limit=100), name)
        same([values(one, "id", "name", "description") for one in got],
             [{key: record[key] for key in ("id", "name", "description")} for record in records], name)
        same([one.created_at for one in got], [datetime.datetime.fromisoformat(r["created_at"]) for r in records], f"{name}: times")
        part = records[0]["name"][1:5]
        same([one.id for one in getattr(api.list(name=part), name)], [r["id"] for r in records if part.lower() in r["name"].lower()],
             f"{name} by part of the name")
    organization = whole("/v2/organizations", "organizations")[1]
    spaces = client.spaces.list(organization_id=organization["id"]).spaces
    same([space.id for space in spaces],
         [s["id"] for s in whole("/v2/spaces", "spaces") if s["organization_id"] == organization["id"]], "spaces of one organization")
    projects = client.projects.list(space=spaces[0].id, limit=100).projects
    same([(p.id, p.name, p.space_id) for p in projects],
         [(p["id"], p["name"], p["space_id"]) for p in whole("/v2/projects", "projects", space_id=spaces[0].id)], "projects of one space")


def places(client):
    same_places(client)
    organization = client.organizations.create(name="Probe Org", description="first")
    refused(409, "already exists", client.organizations.create, name="Probe Org")
    same(client.organizations.get(organization="Probe Org").id, organization.id, "found by name")
    changed = client.organizations.update(organization=organization.id, name="Probe Örg", description="second")
    same((changed.name, changed.description), ("Probe Örg", "second"), "changed")
    space = client.spaces.create(name="Probe Space", organization_id=organization.id, description="here")
    refused(409, "already exists", client.spaces.create, name="Probe Space", organization_id=organization.id)
    same(client.spaces.get(space="Probe Space").id, space.id, "a space found by name")
    same(client.spaces.update(space=space.id, description="there").description, "there", "a space changed")
    memberships(client, organization, space)
    client.spaces.delete(space=space.id)
    refused(404, "was not found", client.spaces.get, space=space.id)
    client.organizations.delete(organization=organization.id)
    refused(404, "was not found", client.organizations.get, organization=organization.id)


def memberships(client, organization, space):
    person = client.users.create(name="Placed", email="probe.placed@corp.example", role=member(), invite_mode=word("NONE"))
    refused(400, "organization", client.spaces.add_user, space=space.id, user_id=person.id, role=PredefinedSpaceRole(name=word("MEMBER")))
    for name in ("READ_ONLY", "ADMIN"):
        placed = client.organizations.add_user(organization=organization.id, user_id=person.id, role=PredefinedOrgRole(name=word(name)))
        same((placed.user_id, placed.organization_id, told_role(placed.role)["name"]), (person.id, organization.id, word(name)), name)
        placed = client.spaces.add_user(space=space.id, user_id=person.id, role=PredefinedSpaceRole(name=word(name)))
        same((placed.user_id, placed.space_id, told_role(placed.role)["name"]), (person.id, space.id, word(name)), f"space: {name}")
    role = next(role for role in whole("/v2/roles", "roles") if not role["is_predefined"])
    placed = client.spaces.add_user(space=space.id, user_id=person.id, role=CustomSpaceRole(id=role["id"]))
    same(told_role(placed.role), {"type": word("CUSTOM"), "id": role["id"], "name": role["name"]}, "a custom role in a space")
    refused(400, "annotator", client.organizations.add_user, organization=organization.id, user_id=person.id,
            role=PredefinedOrgRole(name=word("ANNOTATOR")))
    client.spaces.remove_user(space=space.id, user_id=person.id)
    refused(404, "was not found", client.spaces.remove_user, space=space.id, user_id=person.id)
    client.organizations.remove_user(organization=organization.id, user_id=person.id)
    refused(404, "was not found", client.organizations.remove_user, organization=organization.id, user_id=person.id)


def same_role(seen, record, words):
    known = set(record["permissions"]) if IS_NEW else {p.value for p in seen.permissions}
    same((seen.id, seen.name, seen.description, {p.value for p in seen.permissions}, seen.is_predefined),
         (record["id"], record["name"], record.get("description"), known, record["is_predefined"]), words)


def roles(client):
    records = whole("/v2/roles", "roles")
    got = client.roles.list(limit=100).roles
    same(len(got), len(records), "all roles")
    for seen, record in zip(got, records):
        same_role(seen, record, record["name"])
    check(all(not role.is_predefined for role in client.roles.list(is_predefined=False).roles), "the custom ones")
    made = client.roles.create(name="Probe Role", permissions=["PROJECT_READ", "DATASET_READ"], description="probe")
    same_role(made, plain("GET", f"/v2/roles/{urllib.parse.quote(made.id, safe='')}")[1], "a role made")
    refused(409, "already exists", client.roles.create, name="Probe Role", permissions=["PROJECT_READ"])
    same(client.roles.get(role="Probe Role").id, made.id, "found by name, which takes all pages")
    changed = client.roles.update(role=made.id, name="Probe Role 2", permissions=["DATASET_UPDATE"])
    same((changed.name, [p.value for p in changed.permissions]), ("Probe Role 2", ["DATASET_UPDATE"]), "permissions are replaced")
    refused(400, "Predefined", client.roles.update, role=records[0]["id"], name="X")
    bindings(client, made, changed)
    client.roles.delete(role=made.id)
    refused(404, "was not found", client.roles.get, role=made.id)


def bindings(client, role, changed):
    for kind in ("SPACE", "PROJECT"):
        seen = []
        cursor = None
        while True:
            page = client.role_bindings.list(resource_type=kind, limit=10, cursor=cursor)
            seen += page.role_bindings
            if not page.pagination.has_more:
                break
            cursor = page.pagination.next_cursor
        same([(b.id, b.role_id, b.user_id, b.resource_id) for b in seen],
             [(b["id"], b["role_id"], b["user_id"], b["resource_id"])
              for b in whole("/v2/role-bindings", "role_bindings", resource_type=kind)], f"bindings on {kind}")
    person = client.users.create(name="Bound", email="probe.bound@corp.example", role=member(), invite_mode=word("NONE"))
    space = whole("/v2/spaces", "spaces")[0]
    made = client.role_bindings.create(user_id=person.id, role_id=role.id, resource_type="SPACE", resource_id=space["id"])
    refused(409, "already has", client.role_bindings.create, user_id=person.id, role_id=role.id, resource_type="SPACE",
            resource_id=space["id"])
    refused(400, "resource_id", client.role_bindings.create, user_id=person.id, role_id=role.id, resource_type="PROJECT",
            resource_id=space["id"])
    same([b.id for b in client.role_bindings.list(resource_type="SPACE", user_id=person.id).role_bindings], [made.id], "of one user")
    refused(404, "was not found", client.role_bindings.list, resource_type="SPACE", user_id=NOBODY)
    refused(409, "still bound", client.roles.delete, role=changed.id)
    other = next(r for r in whole("/v2/roles", "roles") if r["is_predefined"])
    same(client.role_bindings.update(binding_id=made.id, role_id=other["id"]).role_id, other["id"], "another role")
    same(client.role_bindings.get(binding_id=made.id).role_id, other["id"], "read back")
    client.role_bindings.delete(binding_id=made.id)
    refused(404, "was not found", client.role_bindings.get, binding_id=made.id)


def told_key(key):
    return getattr(key, "actual_instance", key)


def keys(client):
    own = [told_key(key) for key in client.api_keys.list(limit=100).api_keys]
    same([key.id for key in own], [record["id"] for record in whole("/v2/api-keys", "api_keys")], "one's own keys")
    holder = next(key for key in whole("/v2/audit-logs", "logs"))["user_id"]
    client.api_keys.list(user_id=holder)
    later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=9)
    made = client.api_keys.create(name="probe", description="of the probe", expires_at=later)
    other = ArizeClient(api_key=made.key)
    same(other.users.get(user="practice.owner@gatehouse.example").id, made.created_by_user_id, "the new key opens, and is one's own")
    renewed = client.api_keys.refresh(api_key_id=made.id, expires_at=later, grace_period_seconds=3600)
    check(renewed.id == made.id and renewed.key != made.key, "refreshed: the same key with another secret")
    other.users.list(limit=1)
    ArizeClient(api_key=renewed.key).users.list(limit=1)
    again = client.api_keys.refresh(api_key_id=made.id, expires_at=later)
    for old in (other, ArizeClient(api_key=renewed.key)):
        refused(401, "API key", old.users.list)
    if IS_NEW:
        refused(422, "expires_at is required", client.api_keys.refresh, api_key_id=made.id)
        client.api_keys.revoke(api_key_id=made.id)
        client.api_keys.revoke(api_key_id=made.id)
    else:
        client.api_keys.delete(api_key_id=made.id)
    refused(401, "API key", ArizeClient(api_key=again.key).users.list)
    revoked = [told_key(key) for key in client.api_keys.list(status=word("REVOKED"), limit=100).api_keys]
    check(made.id in [key.id for key in revoked] and all(key.status.value == word("REVOKED") for key in revoked), "among the revoked")
    service_keys(client)


def service_keys(client):
    space = whole("/v2/spaces", "spaces")[0]
    if IS_NEW:
        from arize.api_keys.types import OrgBinding, SpaceBinding

        made = client.api_keys.create_service_key(name="probe service", orgs=[OrgBinding(org_id=space["organization_id"],
                                                                                         spaces=[SpaceBinding(space=space["id"])])])
        bot = made.bot_user
        place = bot.organizations[0]
        same((told_role(bot.account_role)["name"], told_role(place.role)["name"], told_role(place.spaces[0].role)["name"]),
             ("MEMBER", "READ_ONLY", "MEMBER"), "the least roles where none are named")
    else:
        made = client.api_keys.create_service_key(name="probe service", space=space["id"], space_role="read-only")
    record = next(key for key in whole("/v2/api-keys", "api_keys", key_type="SERVICE") if key["id"] == made.id)
    wanted = "MEMBER" if IS_NEW else "READ_ONLY"
    same(record["bot_user"]["organizations"][0]["spaces"], [{"space_id": space["id"], "role": {"type": "PREDEFINED", "name": wanted}}],
         "where the bot may go")
    listed = [told_key(key).id for key in client.api_keys.list(space=space["id"], limit=100).api_keys]
    check(made.id in listed, "listed by its space")
    check(len(ArizeClient(api_key=made.key).organizations.list().organizations) == 1, "its key opens what the bot may see")
    if IS_NEW:
        by_space = next(told_key(key) for key in client.api_keys.list(space=space["id"], limit=100).api_keys if told_key(key).id == made.id)
        same(by_space.bot_user.organizations, [], "asked by space, the places are left out")
        client.api_keys.revoke(api_key_id=made.id)
    else:
        client.api_keys.delete(api_key_id=made.id)


def restrictions(client):
    project = next(p for p in whole("/v2/projects", "projects")
                   if p["id"] not in [r["resource_id"] for r in whole("/v2/resource-restrictions", "resource_restrictions")])
    for _ in range(2):  # the second time nothing changes
        made = client.resource_restrictions.restrict(resource_id=project["id"])
        made = getattr(made, "resource_restriction", made)
        same((made.resource_id, made.resource_type.value), (project["id"], "PROJECT"), "restricted")
    check(project["id"] in [r["resource_id"] for r in whole("/v2/resource-restrictions", "resource_restrictions")], "it is there")
    if IS_NEW:
        listed = client.resource_restrictions.list(resource_type="DASHBOARD").resource_restrictions
        same([r.resource_id for r in listed],
             [r["resource_id"] for r in whole("/v2/resource-restrictions", "resource_restrictions", resource_type="DASHBOARD")], "of one type")
    client.resource_restrictions.unrestrict(resource_id=project["id"])
    refused(404, "not restricted", client.resource_restrictions.unrestrict, resource_id=project["id"])


def audit(client):
    if not IS_NEW:
        return  # not yet in that one
    start = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=400)
    seen = []
    cursor = None
    while True:
        page = client.audit_logs.list(start_time=start, cursor=cursor, limit=100)
        seen += page.logs
        if not page.pagination.has_more:
            break
        cursor = page.pagination.next_cursor
    records = whole("/v2/audit-logs", "logs", start_time=start.isoformat())
    same([entry.id for entry in seen], [record["id"] for record in records], "everything since then, newest first")
    check(len(whole("/v2/audit-logs", "logs")) < len(records), "thirty days where no time is told")
    names = client.audit_logs.list(operation_names=["DELETE /v2/users/{id}", "PATCH /v2/users/{id}"], limit=100).logs
    check(len(names) > 3 and {entry.operation_name for entry in names} == {"DELETE /v2/users/{id}", "PATCH /v2/users/{id}"}, "by name")
    owner = user_by_email("practice.owner@gatehouse.example")["id"]
    mine = client.audit_logs.list(user_id=owner, operation_type="MUTATION", limit=100).logs
    check(mine and all(entry.user_id == owner and entry.operation_type.value == "MUTATION" for entry in mine), "what was done here")
    refused(403, "audit log", ArizeClient(api_key=os.environ["PROBE_MEMBER_KEY"]).audit_logs.list)


# Faults


def fault(client, kind):
    """What the client does when all answers go wrong is what the contract says of it (§8)."""
    begun = time.monotonic()
    try:
        client.users.list(limit=5)
        check(False, f"{kind} went through")
    except Exception as error:
        check(kind in ("drop-before", "garbage", "half") or str(getattr(error, "status", "")) == kind, f"{kind}: {type(error)} {error}")
    said, place = asked_since(0)
    retried = {"429": 4, "drop-before": 4}
    same(len(said), retried.get(kind, 1), f"{kind}: requests of one read")
    if kind == "429":
        check(time.monotonic() - begun >= 3, "it waited as it was told")
    try:
        client.users.create(name="X", email="x.fault@corp.example", role=member(), invite_mode=word("NONE"))
        check(False, f"{kind}: create went through")
    except Exception:
        check(len(asked_since(place)[0]) == 1, f"{kind}: a create is never repeated")


def main():
    client = ArizeClient()
    if sys.argv[1] != "all":
        fault(client, sys.argv[1])
    else:
        for case in (listing, getting, creating, changing, inviting_and_resetting, deleting, deleting_many,
                     get_misses_behind_longer_ones, one_unknown_word_loses_the_page, keys_and_rights, places, roles, keys, restrictions, audit):
            begun = time.monotonic()
            try:
                case(client)
            except Exception:  # a case that breaks is a case that failed, and the others still run
                FAILED.append(case.__name__)
                print(f"FAIL  {case.__name__}: broke off\n{traceback.format_exc()}")
            print(f"  {case.__name__} ({time.monotonic() - begun:.1f} s)")
    print(f"arize {importlib.metadata.version('arize')}: {COUNT} checks, {len(FAILED)} failed")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
