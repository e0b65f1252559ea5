// SPDX-License-Identifier: Apache-2.0

/*
Package jwtaudience defines an analyzer that reports accepted tokens whose audience nobody compares.

# Analyzer jwtaudience

jwtaudience: find accepted tokens whose audience nobody compares

An issuer signs for many services with the same keys. A service that does not compare aud
with its own name takes tokens that its users gave to others, and those others can use
them here. RFC 8725 section 3.9; CWE-863.

Reported are verifications with keys that are fetched from an issuer (a JWKS address, OpenID
Connect), after which aud is compared nowhere, and those whose outcome goes the same
way as that of another one that has it compared. An option that is given an empty text, or
nothing, compares nothing. The strict profile also reports those with the program's own keys.

WRONG:

	jwt.Parse(raw, jwks.Keyfunc, jwt.WithValidMethods([]string{"ES256"}))

RIGHT:

	jwt.Parse(raw, jwks.Keyfunc, jwt.WithValidMethods([]string{"ES256"}), jwt.WithAudience("https://orders.example.com"))

When it is silent: the program compares the claim itself, in this function, in one that it
calls, in its callers or in a method of the claims type; options come from elsewhere; the
claims are handed to callers, or to functions of other packages, that are not seen. What
the claim is compared with is not looked at, and a comparison of azp or client_id counts,
by which access tokens of some issuers name the client.
*/
package jwtaudience
