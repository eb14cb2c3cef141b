# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a practice W&B without the vendor's client: GraphQL and SCIM with urllib. Used on both sides of the virtual environment."""

import base64
import json
import urllib.error
import urllib.parse
import urllib.request

CORE = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
TEAMS = "urn:ietf:params:scim:schemas:extension:teams:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


def basic(user, key):
    return "Basic " + base64.b64encode(f"{user}:{key}".encode()).decode()


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.json = json.loads(body) if body else None


class Wandb:
    """One practice W&B and the key it is asked with."""

    def __init__(self, url, key):
        self.url = url
        self.key = key
        # The environment may name a proxy, for the vendor's programs to fall into.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def send(self, method, path, body=None, headers=None):
        all_headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/scim+json"}
        all_headers.update(headers or {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method, headers=all_headers)
        try:
            with self._opener.open(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())

    def scim(self, method, path, body=None, headers=None):
        return self.send(method, "/scim/" + path, body, headers)

    def graphql(self, query, **variables):
        answer = self.send("POST", "/graphql", {"query": query, "variables": variables},
                           {"Authorization": basic("api", self.key), "Content-Type": "application/json",
                            "User-Agent": "W&B Public Client 0.0.0", "Use-Admin-Privileges": "true"})
        if answer.status != 200:
            raise RuntimeError(f"{answer.status}: {answer.json}")
        return answer.json["data"]

    # What the practice organisation knows

    def people(self):
        return self.scim("GET", "Users").json["Resources"]

    def person(self, email):
        query = urllib.parse.urlencode({"filter": f'emails.value eq "{email}"'})
        found = self.scim("GET", "Users?" + query).json["Resources"]
        return found[0] if found else None

    def members(self, team):
        entity = self.graphql("query($n: String!) { entity(name: $n) { members { id name username email role admin pending accountType } } }",
                              n=team)["entity"]
        return entity["members"] if entity else None

    def keys(self):
        edges = self.graphql("{ viewer { apiKeys { edges { node { id name description } } } } }")["viewer"]["apiKeys"]["edges"]
        return [edge["node"] for edge in edges]
