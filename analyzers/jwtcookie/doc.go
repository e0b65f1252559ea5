// SPDX-License-Identifier: Apache-2.0

/*
Package jwtcookie defines an analyzer that reports cookies with tokens that lack a guard.

# Analyzer jwtcookie

jwtcookie: find cookies with tokens without HttpOnly or Secure

A cookie with a token is a session. Without HttpOnly a script that somebody injects reads it;
without Secure it travels in the clear; without SameSite other sites have it sent along. RFC
6265 section 4.1.2; OWASP ASVS 5.0 3.3; CWE-1004, CWE-614. RFC 8725 does not speak of it.

Reported is a cookie that holds a token which this program signs or verifies, where HttpOnly
is false or never set, Secure is set to false, or SameSite is None without Secure: of
net/http, in a literal or field by field, and of the cookie calls of frameworks by the place
of the argument, or by the methods of the cookie; also where securecookie has encoded the
token, where a session holds it that gorilla/sessions or gin-contrib/sessions keeps in a
cookie, if the store (its default lacks HttpOnly) is made in the package, in one that it
imports, or in one that imports it, which is told of where it makes it; where a function of
the program sets the cookie of its parameter, and where a middleware is told to send
cookies; and one that breaks what its name promises, which
browsers do not keep: __Secure- without Secure, __Host- without Secure or Path / or with
Domain (RFC 6265bis section 4.1.3). The strict profile reports each guard that is never
set, and a constant Domain, below which every host gets the cookie.

WRONG:

	http.SetCookie(w, &http.Cookie{Name: "session", Value: token})

	c.SetCookie("session", token, 3600, "/", "", false, false)

RIGHT:

	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/",
		HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})

	c.SetCookie("session", token, 3600, "/", "", true, true)

When it is silent: a guard is decided at run time (Secure: cfg.TLS), set on some paths, or
may be set by a function that the cookie is handed to; the cookie is deleted (MaxAge below
zero, no value); it holds no token that is signed or verified here, as one against forged
requests does; the store of a session is not known, or keeps it on the server, as those of scs
and fiber do: their cookie holds a number that is no token. Whether securecookie encrypts
what it signs makes no difference to whoever has the cookie. It does not see how large the
cookie is: whether a token is longer than the 4096 bytes that browsers keep shows at run time.
*/
package jwtcookie
