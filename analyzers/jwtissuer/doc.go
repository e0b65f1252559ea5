// SPDX-License-Identifier: Apache-2.0

/*
Package jwtissuer defines an analyzer that reports accepted tokens whose issuer nobody compares.

# Analyzer jwtissuer

jwtissuer: find accepted tokens whose issuer nobody compares

Keys say who signed, not for whom: providers sign for many tenants with one key set, and a
program may trust several issuers. Without a comparison of iss a token of another tenant
or issuer is as good. RFC 8725 section 3.8; CWE-346.

Reported are verifications with keys that are fetched from an issuer (a JWKS address, OpenID
Connect), after which iss is compared nowhere, and those whose outcome goes the same
way as that of another one that has it compared. An option that is given an empty text, or
nothing, compares nothing. The strict profile also reports those with the program's own keys.

WRONG:

	jwt.Parse(raw, jwks.Keyfunc, jwt.WithValidMethods([]string{"ES256"}))

RIGHT:

	jwt.Parse(raw, jwks.Keyfunc, jwt.WithValidMethods([]string{"ES256"}), jwt.WithIssuer("https://login.example.com"))

When it is silent: the program compares the claim itself, in this function, in one that it
calls, in its callers or in a method of the claims type; options come from elsewhere; the
claims are handed to callers, or to functions of other packages, that are not seen. What
the claim is compared with is not looked at, and a comparison of tid counts.
*/
package jwtissuer
