# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the vendor's virtual environment: drives wandb's user administration and compares with what the practice W&B knows.

wandbprobe.py dedicated|multitenant|500. The exit code tells whether all was as it should be.
"""

import contextlib
import io
import os
import re
import sys

import wandb
from wandbsandbox import Wandb

IS_NEW = not wandb.__version__.startswith("0.22.")
URL = os.environ["WANDB_BASE_URL"]
STATE = Wandb(URL, os.environ["WANDB_API_KEY"])
OWNER = "practice.owner@gatehouse.example"
FAILED = []
COUNT = 0


def check(condition, words):
    global COUNT
    COUNT += 1
    if not condition:
        FAILED.append(words)
        print(f"FAIL  sdk: {words}")


def same(seen, wanted, words):
    check(seen == wanted, f"{words}\n   seen:   {str(seen)[:800]}\n   wanted: {str(wanted)[:800]}")


def raised(kinds, words, call, *args, **kwargs):
    """The call raises an error whose class has one of these names; the error."""
    try:
        result = call(*args, **kwargs)
    except Exception as error:  # the classes differ from version to version, so they are told by name
        names = [kind.__name__ for kind in type(error).__mro__]
        check(any(kind in names for kind in kinds), f"{words}: {kinds} expected, got {names[0]}: {error}")
        return error
    check(False, f"{words}: {kinds} expected, but it went through: {result!r}")
    return None


def status_of(error):
    response = getattr(error, "response", None)
    return getattr(response, "http_status", None) or getattr(response, "status_code", None)


def asked():
    """How many times GraphQL was asked so far, by whomever."""
    with open(os.environ["PROBE_LOG"], encoding="utf-8") as log:
        return sum('"/graphql"' in line for line in log)


def login_and_viewer(api):
    viewer = api.viewer
    same((viewer.email, viewer.username, viewer.admin), (OWNER, "practice-owner", True), "who I am")
    same((viewer.entity, api.default_entity), ("practice-owner", "practice-owner"), "the default entity")
    same(viewer.flags, "{}", "flags")
    same(viewer.teams[0], "practice-owner", "the first of my teams is my own entity")
    check(all(STATE.key.startswith(name) and len(name) == 20 for name in viewer.api_keys[:1]), "my key by its beginning")
    same(viewer.api_keys, [key["name"] for key in STATE.keys()], "my keys")
    for key, words in ((STATE.key[:39], "a short key"), ("x" * 50 + "-" + "y" * 10, "a short rest"), ("a" * 86, "a stranger's key")):
        before = asked()
        raised(("AuthenticationError", "ValueError", "CommError", "UsageError"), words, lambda key=key: wandb.Api(api_key=key).viewer)
        check(not IS_NEW or words == "a stranger's key" or asked() == before, f"{words} is not even sent")


def search(api):
    people = {person["userName"]: person for person in STATE.people()}
    one = next(person for person in people.values() if person["emails"]["Value"].endswith("@partner.example"))
    found = api.user(one["emails"]["Value"])
    same((found.username, found.email, found.id), (one["userName"], one["emails"]["Value"], one["id"]), "one by address")
    same(api.user("nobody@corp.example"), None, "nobody")
    same(api.users("nobody@corp.example"), [], "no users")
    partners = {name for name, person in people.items() if person["emails"]["Value"].endswith("@partner.example")}
    same({user.username for user in api.users("partner.example")}, partners, "by the end of the address")
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        several = api.user("partner.example")
    check(several.username in partners, "the first of several")
    check("Found multiple users" in err.getvalue(), f"which it warns of: {err.getvalue()!r}")
    gone = next((person for person in people.values() if not person["active"]), None)
    if gone:
        check(api.user(gone["userName"]).deletedAt, "a deactivated one has deletedAt")


def creation(api):
    user = api.create_user("Sdk.One@corp.example")
    same((user.email, user.username, user.admin), ("Sdk.One@corp.example", "sdk-one", False), "a new one")
    same(api.create_user("sdk.admin@corp.example", admin=True).admin, True, "a new administrator")
    same(STATE.person("sdk.one@corp.example")["organizationRole"], "member", "in the state: a member")
    same(STATE.person("sdk.admin@corp.example")["organizationRole"], "admin", "in the state: an administrator")
    count = len(STATE.people())
    error = raised(("WandbApiFailedError", "HTTPError"), "a duplicate", api.create_user, "SDK.one@corp.example")
    same(status_of(error), 409, "with 409")
    same(status_of(raised(("WandbApiFailedError", "HTTPError"), "no address", api.create_user, "nobody")), 400, "with 400")
    same(len(STATE.people()), count, "nobody more")
    # §9.2: the key is made for the caller, and the client loses it.
    keys = len(STATE.keys())
    if IS_NEW:
        raised(("KeyError",), "a key for whom was just created", api.create_user("sdk.two@corp.example").generate_api_key)
        same(len(STATE.keys()), keys + 1, "an orphan key, and it is mine")
    else:
        same(api.create_user("sdk.two@corp.example").generate_api_key(), None, "no key for whom was just created")
        same(len(STATE.keys()), keys, "nothing was made")


def keys_new(api):
    before = STATE.keys()
    secret = api.viewer.generate_api_key("interop laptop")
    check(re.fullmatch(r"wandb_v1_[A-Za-z0-9_]{77}", secret or ""), "the whole secret, in the shape that the client itself demands")
    made = [key for key in STATE.keys() if key not in before]
    same([(key["name"], key["description"]) for key in made], [(secret[:20], "interop laptop")], "listed by its beginning")
    same(wandb.Api(api_key=secret).viewer.email, OWNER, "the new key signs in")
    viewer = wandb.Api().viewer  # with the owner's key, which stays
    before_asked = asked()
    raised(("ValueError",), "an unknown key's name", viewer.delete_api_key, "wandb_v1_nothing")
    same(asked(), before_asked, "is not even asked for")
    same(viewer.delete_api_key(secret[:20]), True, "deleted")
    same(STATE.keys(), before, "as before")
    raised(("AuthenticationError", "ValueError"), "a deleted key", lambda: wandb.Api(api_key=secret).viewer)
    # Already gone: refused, and the client says False.
    same(viewer.delete_api_key(secret[:20]), False, "deleted twice")
    same(api.viewer.generate_api_key() is None, False, "without a description")
    # §9.1, §9.3: for somebody else it makes mine, and user_api is myself.
    someone = api.user("sdk.one@corp.example")
    count = len(STATE.keys())
    check(someone.generate_api_key(description="whose?").startswith("wandb_v1_"), "a key is made")
    same([key["description"] for key in STATE.keys()][count:], ["whose?"], "for me")
    same(api.user("sdk.one@corp.example").api_keys, [], "and not for them")
    same(someone.user_api.viewer.email, OWNER, "user_api is the caller")


def keys_old(api):
    count = len(STATE.keys())
    try:
        result = api.viewer.generate_api_key("interop laptop")
    except Exception as error:
        result = type(error).__name__
    check(result in (None, "AuthenticationError", "CommError", "UsageError", "ValueError"),
          f"a listed name is no credential any more: {result}")
    same(len(STATE.keys()), count, "nothing was made")
    same(api.user("sdk.one@corp.example").user_api, None, "whoever has no key has no user_api")
    made = STATE.graphql('mutation { generateApiKey(input: {description: "to delete"}) { apiKey { id name } } }')["generateApiKey"]["apiKey"]
    viewer = wandb.Api(api_key=made["name"]).viewer
    same(viewer.email, OWNER, "a key of today's length signs in")
    viewer = wandb.Api().viewer  # with the owner's key, which stays
    before_asked = asked()
    raised(("ValueError",), "an unknown key's name", viewer.delete_api_key, "nothing")
    same(asked(), before_asked, "is not even asked for")
    same(viewer.delete_api_key(made["name"][:20]), True, "deleted")
    same(len(STATE.keys()), count, "as before")
    same(viewer.delete_api_key(made["name"][:20]), False, "deleted twice")


def teams(api):
    team = api.team("vision")
    wanted = STATE.members("vision")
    same([member.id for member in team.members], [member["id"] for member in wanted], "the members in their order")
    same([member.pending for member in team.members], [member["pending"] for member in wanted], "pending ones among them")
    same([member.admin for member in team.members], [member["role"] == "admin" for member in wanted], "administrators")
    check({"USER", "SERVICE"} == {member.account_type for member in team.members}, "people and service accounts")
    check(team.is_team and not team.read_only_admin and isinstance(team.default_access, str), "the team's own")
    own = api.team("practice-owner")
    same([(member.email, member.account_type) for member in own.members], [(OWNER, "USER")], "one's own entity has one member")
    raised(("KeyError", "TypeError"), "a team that is not there", api.team, "no-such-team")

    made = api.create_team("sdk-team")
    same([member.email for member in made.members if member.account_type == "USER"], [OWNER], "its creator is in it")
    same(api.create_team("sdk-other", admin_username="sdk-one").members[-1].username, "sdk-one", "or whom the creator named")
    count = len(STATE.scim("GET", "Groups").json["Resources"])
    same([member.email for member in api.create_team("sdk-other").members if member.admin], ["Sdk.One@corp.example"],
         "an existing one is refused, which the client swallows, and loaded")
    raised(("KeyError", "TypeError"), "a name that may not be", api.create_team, "No Such Name")
    same(len(STATE.scim("GET", "Groups").json["Resources"]), count, "no team more")

    same(made.invite("sdk-one"), True, "by username")
    same(made.invite("Sdk.Two@corp.example", admin=True), True, "by address")
    same(made.invite("not.yet@corp.example"), True, "an address without an account")
    same([made.invite("sdk-one"), made.invite("nobody-at-all"), made.invite("not.yet@corp.example")], [False] * 3,
         "a member, a stranger, somebody invited: all False")
    made.load(True)
    state = {member["email"]: (member["role"], member["pending"]) for member in STATE.members("sdk-team") if member["email"]}
    same(state["Sdk.One@corp.example"], ("member", False), "a member")
    same(state["sdk.two@corp.example"], ("admin", False), "an administrator")
    same(state["not.yet@corp.example"], ("member", True), "a pending one")
    by_email = {member.email: member for member in made.members}
    same(by_email["not.yet@corp.example"].delete(), True, "taken back")
    same(by_email["Sdk.One@corp.example"].delete(), True, "taken out")
    same(by_email["Sdk.One@corp.example"].delete(), False, "twice")
    same({member["email"] for member in STATE.members("sdk-team") if member["email"]}, {OWNER, "sdk.two@corp.example"}, "who is left")

    robot = made.create_service_account("interop robot")
    same((robot.name, robot.account_type), ("interop robot", "SERVICE"), "the newest is the last")
    same(STATE.members("sdk-team")[-1]["id"], robot.id, "in the state too")
    same(robot.delete(), True, "gone")


def organization(api):
    if not hasattr(api, "organization"):
        return
    found = api.organization()
    same((found.name, found.org_entity.name, found.org_entity.entity_type), ("Gatehouse Practice", "gatehouse-practice-org", "organization"),
         "the organisation")
    same(api.organization("Gatehouse Practice").id, found.id, "by its name")
    raised(("ValueError", "CommError"), "another organisation", api.organization, "Somebody Else")


def member(_):
    api = wandb.Api(api_key=os.environ["PROBE_MEMBER_KEY"])
    same(api.viewer.admin, False, "no administrator")
    forbidden = ("WandbApiFailedError", "HTTPError", "CommError")
    raised(forbidden, "searching", api.users, "corp.example")
    raised(forbidden, "creating", api.create_user, "by.member@corp.example")
    own = api.team(api.viewer.teams[1])
    if IS_NEW:
        same(own.invite("by.member@corp.example"), False, "inviting")
        same(own.create_service_account("mine"), None, "a service account")
    else:  # a 403 is one of the answers that this one doesn't swallow
        raised(forbidden, "inviting", own.invite, "by.member@corp.example")
        raised(forbidden, "a service account", own.create_service_account, "mine")
    other = next(group["displayName"] for group in STATE.scim("GET", "Groups").json["Resources"] if group["displayName"] != own.name)
    raised(("KeyError", "TypeError"), "another team", api.team, other)
    same(STATE.person("by.member@corp.example"), None, "nothing was made")


def multi_tenant(api):
    same(api.viewer.admin, False, "nobody administers the instance")
    forbidden = ("WandbApiFailedError", "HTTPError", "CommError")
    error = raised(forbidden, "creating", api.create_user, "sdk.one@corp.example")
    check("permission denied" in str(error) or "403" in str(error), f"permission denied: {error}")
    raised(forbidden, "searching", api.users, "corp.example")
    made = api.create_team("sdk-team")
    same([member.account_type for member in made.members], ["SERVICE"], "the creator is no member")
    same(made.invite("practice-owner", admin=True), True, "unless invited")
    organization(api)


def repeated(api_options):
    """§5: after a 500 the client asks again, mutations as well; the state shows how often."""
    before = asked()
    raised(("WandbApiFailedError", "HTTPError", "CommError", "TimeoutError", "AuthenticationError", "RuntimeError", "UsageError"),
           "500 for ever", lambda: wandb.Api(**api_options).create_user("never@corp.example"))
    # The older one's check of the key gives up at once.
    check(asked() - before >= (2 if IS_NEW else 1), f"asked again: {asked() - before} requests")


def main():
    what = sys.argv[1]
    if what == "500":
        repeated({"timeout": 5})
    else:
        api = wandb.Api()
        if what == "multitenant":
            steps = [multi_tenant]
        else:
            steps = [login_and_viewer, search, creation, keys_new if IS_NEW else keys_old, teams, organization, member]
        for step in steps:
            failed = len(FAILED)
            try:
                step(api)
            except Exception as error:  # a step that breaks is a step that failed, and the others still run
                import traceback
                traceback.print_exc(file=sys.stdout)
                FAILED.append(f"{step.__name__}: {error}")
            print(f"{'ok  ' if len(FAILED) == failed else 'FAIL'}  sdk {step.__name__}", flush=True)
    print(f"{COUNT} checks in wandb {wandb.__version__} ({what}), {len(FAILED)} failed")
    return 1 if FAILED else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # The vendor's own program may still be asking again and again; whoever started this ends both.
    os._exit(code)
