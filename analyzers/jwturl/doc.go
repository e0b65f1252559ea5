// SPDX-License-Identifier: Apache-2.0

/*
Package jwturl defines an analyzer that reports tokens in addresses.

# Analyzer jwturl

jwturl: find tokens that are put into a URL or taken out of one

An address is no secret: browsers keep it in their history and send it on in the Referer
header, proxies and servers write it to their logs. A token in a query, a fragment or a path
can be read in all of them and works until it expires. RFC 6750 section 2.3 asks not to do
it, RFC 9700 section 2.1.2 forbids it; CWE-598. RFC 8725 does not speak of it.

Reported is a token that this program signs or got, where it becomes part of the address of
a redirect or a request, or the value of a query parameter in a format or concatenation; a
token that is verified or decoded after it was read from the query or path, or that stands
in for the Authorization header; and a lookup that names the query or a path parameter.

WRONG:

	http.Redirect(w, r, "/app?token="+token, http.StatusFound)

	claims, err := jwt.Parse(r.URL.Query().Get("token"), keyFunc)

	TokenLookup: "header:Authorization,query:token"

RIGHT:

	http.SetCookie(w, sessionCookie(token))
	http.Redirect(w, r, "/app", http.StatusFound)

	claims, err := jwt.Parse(bearer(r.Header.Get("Authorization")), keyFunc)

	TokenLookup: "header:Authorization"

When it is silent: the parameter is made for the address (state, code, nonce, request,
id_token_hint), or an id_token that a provider posts; the function makes a websocket of the
request, for scripts cannot set headers there, but in the strict profile; names around, or
around all calls of the function that signs it and makes the address, say that the token
works one time, as those in mails do (verify, confirm, reset, invite, download, upload), and
it is not known to live longer than lifetimes.email_link of the policy; and the text is only
called token but never signed or verified as one.
*/
package jwturl
