# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the vendor's virtual environment: drives its SDK and its generated client, whose models check every answer.

The exit code tells whether all was as it should be.
"""

import sys

import anyscale
from anyscale import user as anyscale_user
from anyscale.authenticate import AuthenticationBlock
from anyscale.client.openapi_client import models
from anyscale.cloud.models import CreateCloudCollaborator
from anyscale.policy.models import PolicyBinding, PolicyConfig
from anyscale.project.models import CreateProjectCollaborator
from anyscale.user.models import AdminCreateUser

FAILED = []
COUNT = 0


def check(condition, words):
    global COUNT
    COUNT += 1
    if not condition:
        FAILED.append(words)
        print(f"FAIL  sdk: {words}")


def refused(status, words, call, *args, **kwargs):
    """The generated client is told this status, and a text that holds the words."""
    try:
        call(*args, **kwargs)
    except Exception as error:  # the client has several classes of that name, with and without a status of their own
        told = f"{error} {getattr(error, 'body', '')}"
        check(f"({status})" in told and words in told, f"{status} “{words}” expected, got {told}")
        return
    check(False, f"{status} “{words}” expected, but it went through")


def the_list():
    everybody = list(anyscale_user.list())
    check(len(everybody) > 50 and len({person.email for person in everybody}) == len(everybody), "everybody once")
    check(len(list(anyscale_user.list(page_size=7, max_items=20))) == 20, "twenty in pages of seven")
    found = list(anyscale_user.list(email="o", name="a", collaborator_type="all_accounts", is_service_account=True, page_size=7))
    check(all("o" in person.email for person in found), "all filters at once")
    services = list(anyscale_user.list(collaborator_type="only_service_accounts"))
    check(services and all("service-accounts" in person.email for person in services), "service accounts")
    both = list(anyscale_user.list(collaborator_type="all_accounts"))
    check(len(both) == len(everybody) + len(services), "people and service accounts together")
    check(anyscale_user.get(email="x@corp.example").name == "X", "one by e-mail")
    try:
        anyscale_user.get(email="nobody@corp.example")
        check(False, "nobody was found")
    except ValueError as error:
        check("No user found" in str(error), "not found")


def creation():
    created = anyscale_user.admin_batch_create([
        AdminCreateUser(name="Sdk", email="Sdk.One@corp.example", password=None, is_sso_user=True, title="Tester"),
        AdminCreateUser(name="Sdk", email="sdk.two@corp.example", password="practice-only", is_sso_user=False, lastname="Two"),
    ])
    check([person.email for person in created] == ["sdk.one@corp.example", "sdk.two@corp.example"], "two created, in order")
    check(created[0].title == "Tester" and created[1].lastname == "Two" and created[0].is_sso_user, "with their members")
    try:
        anyscale_user.admin_batch_create([AdminCreateUser(name="Again", email="SDK.ONE@corp.example", password=None, is_sso_user=True)])
        check(False, "a duplicate was created")
    except ValueError as error:
        check("already exists" in str(error), f"duplicate: {error}")


def helpers():
    key = anyscale.service_account.create(name="sdk robot")
    check(key.startswith("aph0_"), "a key")
    check("sdk robot" in [account.name for account in anyscale.service_account.list(max_items=100)], "listed")
    check(anyscale.service_account.create_api_key(email=None, name="sdk robot") != key, "another key")
    check(anyscale.service_account.rotate_api_keys(email=None, name="sdk robot") != key, "keys changed")
    anyscale.service_account.delete(email=None, name="sdk robot")
    check("sdk robot" not in [account.name for account in anyscale.service_account.list(max_items=100)], "gone")
    groups = anyscale.user_group.list()
    groups = list(groups)
    check(len(groups) > 2 and anyscale.user_group.get(groups[0].id).name == groups[0].name, "groups")
    return groups


def collaborators(api, groups):
    created = {person.email: person for person in anyscale_user.list(email="sdk.")}
    anyscale.cloud.add_collaborators("prod-cloud", [CreateCloudCollaborator(email="sdk.one@corp.example", permission_level="readonly")])
    try:
        anyscale.project.add_collaborators("prod-cloud", "ranking",
                                           [CreateProjectCollaborator(email="sdk.one@corp.example", permission_level="write")])
        check(False, "read-only on the cloud, yet write in a project")
    except ValueError as error:
        check("readonly" in str(error), f"only readonly: {error}")
    anyscale.project.add_collaborators("prod-cloud", "ranking",
                                       [CreateProjectCollaborator(email="sdk.one@corp.example", permission_level="readonly")])
    cloud = api.find_cloud_by_name_api_v2_clouds_find_by_name_post(models.CloudNameOptions(name="prod-cloud")).result.id
    user_id = created["sdk.one@corp.example"].user_id
    query = models.CloudCollaboratorsQuery(name_or_email=models.TextQuery(contains="SDK.one"))
    found = api.search_cloud_collaborators_api_v2_clouds_cloud_id_collaborators_users_search_post(cloud, query).results
    check(len(found) == 1 and found[0].value.id == user_id and found[0].permission_level == "readonly", "cloud member found")
    identity = found[0].id
    refused(409, "already has permissions for this cloud", api.create_cloud_collaborator_api_v2_clouds_cloud_id_collaborators_users_post,
            cloud, models.CreateCloudCollaborator(email="sdk.one@corp.example", permission_level="write"))
    api.alter_cloud_collaborator_api_v2_clouds_cloud_id_collaborators_users_identity_id_put(
        cloud, identity, models.UpdateCloudCollaborator(permission_level="write"))
    if hasattr(api, "list_cloud_roles_api_v2_clouds_cloud_id_collaborators_roles_get"):
        roles = api.list_cloud_roles_api_v2_clouds_cloud_id_collaborators_roles_get(cloud).results
        check(roles and all(role.base_roles for role in roles), "cloud roles")
    project = api.find_project_by_project_name_api_v2_projects_find_by_name_get("ranking").results
    project = next(p.id for p in project if p.parent_cloud_id == cloud)
    api.alter_project_collaborator_api_v2_projects_project_id_collaborators_role_or_identity_id_put(
        project, identity, models.UpdateProjectCollaborator(permission_level="owner"))
    members = []
    token = None
    while True:
        page = api.list_project_collaborators_api_v2_projects_project_id_collaborators_users_get(project, count=50, paging_token=token)
        members += page.results
        token = page.metadata.next_paging_token
        if not token:
            break
    check([m.permission_level for m in members if m.value.email == "sdk.one@corp.example"] == ["owner"], "project member")
    api.delete_project_collaborator_api_v2_projects_project_id_collaborators_role_or_identity_id_delete(project, identity)
    api.create_project_collaborator_api_v2_projects_project_id_collaborators_users_post(project, models.CreateUserProjectCollaborator(
        permission_level="write", value=models.CreateUserProjectCollaboratorValue(email="sdk.one@corp.example")))
    api.delete_cloud_collaborator_api_v2_clouds_cloud_id_collaborators_identity_id_delete(cloud, identity)
    refused(404, "not found", api.delete_project_collaborator_api_v2_projects_project_id_collaborators_role_or_identity_id_delete,
            project, identity)
    anyscale.policy.set(resource_type="cloud", resource_id=cloud,
                        config=PolicyConfig(bindings=[PolicyBinding(role_name="readonly", principals=[groups[0].id])]))
    check(anyscale.policy.get(resource_type="cloud", resource_id=cloud).bindings[0].principals == [groups[0].id], "policy")
    check(cloud in [item.resource_id for item in anyscale.policy.list(resource_type="cloud")], "policies")


def people_changes(api):
    query = models.OrganizationCollaboratorsQuery(name_or_email=models.TextQuery(contains="SDK."))
    found = api.search_organization_collaborators_api_v2_organization_collaborators_search_post(query, count=50).results
    check({person.email for person in found} == {"sdk.one@corp.example", "sdk.two@corp.example"}, "search")
    one, two = sorted(found, key=lambda person: person.email)
    me = api.get_user_info_api_v2_userinfo_get().result
    api.alter_organization_collaborator_api_v2_organization_collaborators_identity_id_put(
        one.id, models.UpdateOrganizationCollaborator(permission_level="owner"))
    read = api.get_organization_collaborator_api_v2_organization_collaborators_user_id_get(one.user_id).result
    check(read.permission_level == "owner" and read.id == one.id, "made an owner")
    refused(404, "not found", api.alter_organization_collaborator_api_v2_organization_collaborators_identity_id_put,
            one.user_id, models.UpdateOrganizationCollaborator(permission_level="owner"))
    refused(404, "not found", api.get_organization_collaborator_api_v2_organization_collaborators_user_id_get, one.id)
    mine = api.get_organization_collaborator_api_v2_organization_collaborators_user_id_get(me.id).result
    refused(403, "your own", api.alter_organization_collaborator_api_v2_organization_collaborators_identity_id_put,
            mine.id, models.UpdateOrganizationCollaborator(permission_level="collaborator"))
    refused(403, "your own", api.remove_organization_collaborator_api_v2_organization_collaborators_identity_id_delete, mine.id)
    if hasattr(api, "set_roles_api_v2_organization_collaborators_user_id_roles_put"):
        api.set_roles_api_v2_organization_collaborators_user_id_roles_put(
            two.user_id, models.SetOrganizationRoles(base_role="collaborator", additional_roles=["image_reader"]))
        read = api.get_organization_collaborator_api_v2_organization_collaborators_user_id_get(two.user_id).result
        check(read.additional_roles == ["image_reader"], "additional roles")
    api.block_workspace_usage_api_v2_organization_collaborators_block_workspace_usage_put(
        models.BlockWorkspaceUsageRequest(user_email="sdk.two@corp.example"))
    blocked = api.list_workspace_blocked_users_api_v2_organization_collaborators_block_workspace_usage_get().results
    check([person.user_email for person in blocked] == ["sdk.two@corp.example"], "blocked")
    api.unblock_workspace_usage_api_v2_organization_collaborators_block_workspace_usage_delete(user_email="sdk.two@corp.example")
    api.remove_organization_collaborator_api_v2_organization_collaborators_identity_id_delete(two.id)
    refused(404, "not found", api.remove_organization_collaborator_api_v2_organization_collaborators_identity_id_delete, two.id)
    return one


def keys(api, person):
    token = api.create_api_key_api_v2_users_create_api_key_post(
        models.ApiKeyParameters(duration=3600, user_id=person.user_id)).result.server_session_id
    check(token.startswith("aph0_"), "a key for somebody")
    if not hasattr(api, "list_api_keys_for_admin_api_v2_users_admin_api_keys_get"):
        return
    listed = api.list_api_keys_for_admin_api_v2_users_admin_api_keys_get(user_id=person.user_id).results
    check(len(listed) == 1 and listed[0].revoked_at is None, "listed for the owner")
    told = api.revoke_api_keys_for_admin_api_v2_users_admin_api_keys_revoke_post(
        models.RevokeApiKeysRequest(api_key_ids=[listed[0].hex_hashed_id, "no such key"])).result
    check((told.success_count, told.failed_count, told.total_requested) == (1, 1, 2), "one of two revoked")
    refused(404, "not found", api.revoke_api_key_for_admin_api_v2_users_admin_api_keys_api_key_id_delete, listed[0].hex_hashed_id)
    api.list_api_keys_api_v2_users_api_keys_get()
    api.update_api_key_expiration_api_v2_organizations_api_key_expiration_put(
        models.UpdateApiKeyExpirationSettings(max_api_key_expiration_days=30))
    check(api.get_api_key_expiration_api_v2_organizations_api_key_expiration_get().result.max_api_key_expiration_days == 30, "expiry")
    refused(400, "30 days", api.create_api_key_api_v2_users_create_api_key_post,
            models.ApiKeyParameters(duration=3153600000, user_id=person.user_id))


def groups_and_rest(api, person):
    group = api.create_user_group_api_v2_user_groups_post(models.CreateUserGroupRequest(name="SDK group")).result
    refused(409, "already exists in this organization", api.create_user_group_api_v2_user_groups_post,
            models.CreateUserGroupRequest(name="SDK group"))
    if hasattr(api, "add_user_group_members_api_v2_user_groups_group_id_members_post"):
        wanted = models.UserGroupMembersRequest(user_ids=[person.user_id])
        api.add_user_group_members_api_v2_user_groups_group_id_members_post(group.id, wanted)
        refused(404, "User IDs not found: usr_nobody", api.add_user_group_members_api_v2_user_groups_group_id_members_post,
                group.id, models.UserGroupMembersRequest(user_ids=["usr_nobody"]))
        memberships = api.list_user_group_memberships_api_v2_user_groups_memberships_list_get().result.groups
        check(person.email in [m.user_email for g in memberships if g.group_id == group.id for m in g.members], "member of a group")
        api.remove_user_group_members_api_v2_user_groups_group_id_members_delete(group.id, wanted)
    if hasattr(api, "update_user_group_name_api_v2_user_groups_group_id_patch"):
        renamed = api.update_user_group_name_api_v2_user_groups_group_id_patch(group.id, models.UpdateUserGroupName(name="SDK crew"))
        check(renamed.result.name == "SDK crew", "renamed")
    api.delete_user_group_api_v2_user_groups_group_id_delete(group.id)
    refused(404, "not found", api.get_user_group_api_v2_user_groups_group_id_get, group.id)
    check(api.list_invitations_api_v2_organization_invitations_get(count=50).results is not None, "invitations")
    check(api.list_clouds_api_v2_clouds_get(count=100).results, "clouds")
    check(not api.check_is_feature_flag_on_api_v2_userinfo_check_is_feature_flag_on_get(flag_key="any").result.is_on, "flag")


def main():
    api = AuthenticationBlock().api_client
    the_list()
    creation()
    groups = helpers()
    collaborators(api, groups)
    person = people_changes(api)
    keys(api, person)
    groups_and_rest(api, person)
    print(f"sdk: {COUNT} checks, {len(FAILED)} failed")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
