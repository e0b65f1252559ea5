// SPDX-License-Identifier: Apache-2.0

/*
Package jwtplainhttp defines an analyzer that reports keys and tokens that travel without protection.

# Analyzer jwtplainhttp

jwtplainhttp: find keys and tokens that go over plain http

Keys that are fetched over http are those of whoever is on the way: he answers with his own
and signs any token with them. A bearer token that goes over http works for everybody who
saw it pass. A client that takes any certificate is no better. RFC 8725 section 3.8, RFC 6750
section 5.3, RFC 8414 section 3; CWE-319, CWE-295.

Reported are constant addresses with http:// of key sets, discovery documents and token
endpoints; a request to such an address that gets a bearer token in its Authorization
header; and InsecureSkipVerify: true in the HTTP client that fetches keys or sends a request
with a bearer token.

WRONG:

	provider, err := oidc.NewProvider(ctx, "http://accounts.example.com")

	req, err := http.NewRequest("GET", "http://api.example.com/me", nil)
	req.Header.Set("Authorization", "Bearer "+token)

	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
	ctx = oidc.ClientContext(ctx, client)

RIGHT:

	provider, err := oidc.NewProvider(ctx, "https://accounts.example.com")

	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: internalRoots},
	}}

When it is silent: the address, or its host, is no constant; the host is this one (localhost,
127.0.0.1, ::1), a private or link-local address, a name without a dot, as services have in
a container network, or a name under .local, .internal, .svc, .lan, .test, .invalid or
.example; certificates are left unchecked under a condition, as a setting, or checked by
VerifyPeerCertificate or VerifyConnection; the header or the client is set in another function or
package, or the package uses no JWT library.
*/
package jwtplainhttp
