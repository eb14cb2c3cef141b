// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbgraphql.h"

#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

// Members that the vendor's client insists on are not null here either (contracts/wandb.md §4).
constexpr auto kText = R"(
scalar DateTime
scalar JSONString
scalar Int64

type Query {
  viewer: User
  users(query: String): UserConnection
  entity(name: String!): Entity
  organization(name: String!): Organization
}

type User {
  id: ID!
  name: String!
  username: String
  email: String
  admin: Boolean
  flags: JSONString
  entity: String
  createdAt: DateTime
  deletedAt: DateTime
  accountType: String
  apiKeys: ApiKeyConnection
  teams: EntityConnection
  organizations: [Organization!]
}
type UserConnection { edges: [UserEdge!]! }
type UserEdge { node: User }

type ApiKey { id: ID! name: String! description: String createdAt: DateTime }
type ApiKeyConnection { edges: [ApiKeyEdge!]! }
type ApiKeyEdge { node: ApiKey }

type Entity {
  id: ID!
  name: String!
  available: Boolean
  photoUrl: String
  readOnly: Boolean
  readOnlyAdmin: Boolean!
  isTeam: Boolean!
  entityType: String
  privateOnly: Boolean!
  storageBytes: Int64!
  codeSavingEnabled: Boolean!
  defaultAccess: String!
  isPaid: Boolean
  limits: JSONString
  members: [Member!]!
  organization: Organization
  user: User
}
type EntityConnection { edges: [EntityEdge!]! }
type EntityEdge { node: Entity }

type Member {
  id: ID
  name: String!
  admin: Boolean
  role: String
  pending: Boolean
  email: String
  username: String
  photoUrl: String
  accountType: String
  apiKey: String
}

type Organization { id: ID! name: String! orgEntity: Entity }
type Invite { id: ID! name: String email: String createdAt: DateTime toUser: User }

type Mutation {
  createUser(input: CreateUserInput!): CreateUserPayload
  generateApiKey(input: GenerateApiKeyInput!): GenerateApiKeyPayload
  deleteApiKey(input: DeleteApiKeyInput!): SuccessPayload
  createTeam(input: CreateTeamInput!): CreateTeamPayload
  createInvite(input: CreateInviteInput!): CreateInvitePayload
  deleteInvite(input: DeleteInviteInput!): SuccessPayload
  createServiceAccount(input: CreateServiceAccountInput!): CreateServiceAccountPayload
}
input CreateUserInput { email: String! admin: Boolean clientMutationId: String }
type CreateUserPayload { user: User }
input GenerateApiKeyInput { description: String clientMutationId: String }
type GenerateApiKeyPayload { apiKey: ApiKey }
input DeleteApiKeyInput { id: String! clientMutationId: String }
type SuccessPayload { success: Boolean }
input CreateTeamInput { teamName: String! teamAdminUserName: String organizationId: ID clientMutationId: String }
type CreateTeamPayload { entity: Entity }
input CreateInviteInput { entityName: String! email: String username: String admin: Boolean clientMutationId: String }
type CreateInvitePayload { invite: Invite }
input DeleteInviteInput { id: String entityName: String clientMutationId: String }
input CreateServiceAccountInput { entityName: String! description: String! clientMutationId: String }
type CreateServiceAccountPayload { user: User }
)"_L1;

graphql::Schema madeSchema(const QString &text)
{
    auto schema = graphql::Schema::fromText(text);
    if (!schema)
        qCCritical(lcSandbox).noquote() << "the schema of W&B:" << schema.error().message;
    return schema ? *schema : graphql::Schema();
}

} // namespace

const graphql::Schema &wandbGraphqlSchema(bool withMemberRole)
{
    static const graphql::Schema schema = madeSchema(QString(kText));
    // An older server knows of a member's `admin` alone (contracts/wandb.md §3, §8).
    static const graphql::Schema withoutRole = madeSchema(QString(kText).remove("\n  role: String"_L1));
    return withMemberRole ? schema : withoutRole;
}

} // namespace gatehouse::sandbox
