// SPDX-License-Identifier: Apache-2.0

/*
Package jwtbody defines an analyzer that reports tokens that scripts can read.

# Analyzer jwtbody

jwtbody: find tokens in responses that scripts can read

A token in the body of a response has to be kept by a script, and what one script keeps in
localStorage every other script on the page can read: one injected line, in the program or
in any package that the page loads, takes the token away, and it works from anywhere. A
cookie with HttpOnly is not handed to scripts. OAuth 2.0 for Browser-Based Applications,
section 8; CWE-922. RFC 8725 does not speak of it.

Reported is a token that this program signs and puts into JSON, text, a page, a script or
a header of a response, under any name and in any container, also through functions that
write for their callers, and structs that are made for one answer, and where a framework sends what a handler returns: goframe, kratos,
gqlgen, controllers of iris. What signs it may stand behind an interface that is implemented
elsewhere and injected: then the result of a method counts that is called for making a token
of no other kind, CreateAccessToken, if its interface or package is named for JWTs, imports
a JWT library, or also says who bears such a token; the flow then says that the name is what
is known. A token that the same function also puts into a cookie with HttpOnly is
said to be there for scripts all the same. The strict profile reports the response of RFC
6749 section 5.1, too, where the package sets no Cache-Control: no-store.

WRONG:

	json.NewEncoder(w).Encode(map[string]string{"token": token})

	fmt.Fprintf(w, "<script>localStorage.setItem('token', '%s')</script>", token)

RIGHT:

	http.SetCookie(w, &http.Cookie{
		Name: "__Host-session", Value: token, Path: "/",
		HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode,
	})

When it is silent: the response is the one of RFC 6749 section 5.1, access_token beside
token_type, which clients that are no browsers ask for (a middleware of another package that
keeps it out of caches is not seen); what is sent is a hash of the
token, or a struct that keeps it out of JSON; and the writer is a file, a buffer, a
request to another server or a message of another protocol.
*/
package jwtbody
