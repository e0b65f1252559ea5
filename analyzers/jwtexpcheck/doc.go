// SPDX-License-Identifier: Apache-2.0

/*
Package jwtexpcheck defines an analyzer that reports accepted tokens whose expiry nobody checks.

# Analyzer jwtexpcheck

jwtexpcheck: find accepted tokens whose expiry nobody checks

A token that was stolen, or whose user has left, is good until it expires; a verifier that
does not look at exp takes it for ever. RFC 7519 section 4.1.4; RFC 8725 section 3.3; CWE-613.

Reported are options and fields that switch the validation of claims off, claims types whose
own Valid or GetExpirationTime takes the library's check away, a field with the name exp
that hides the one that the library checks, and verifications by functions that look at
the signature alone. The strict profile also reports verifications that take a token
without exp.

WRONG:

	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation())

RIGHT:

	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithExpirationRequired())

When it is silent: the program compares exp itself, validates the claims later, in this
function, in one that it calls or in its callers; a function that looks at the signature
alone hands the claims to callers, or to functions of other packages, that are not seen;
nothing in the program sets the switch; in the strict profile, where all tokens that the package
issues bear exp. What is compared with exp, and whether the outcome is heeded, is not looked at.
*/
package jwtexpcheck
