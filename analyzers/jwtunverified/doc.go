// SPDX-License-Identifier: Apache-2.0

/*
Package jwtunverified defines an analyzer that reports claims of tokens that nobody verified.

# Analyzer jwtunverified

jwtunverified: find claims used from tokens that nobody verified

The payload of a token is text that anybody can write; only the signature says who wrote
it. A program that reads claims without verifying the token, and lets them in, lets in
whoever writes "admin" there. RFC 8725 section 3.3; CWE-347.

Reported are calls that read claims without a key, options that switch the signature
check off, and payloads decoded by hand, when the claims go on to a decision, a response,
a context or a result; also where a flag of the configuration has them go on without the
verification that stands beside.

WRONG:

	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, claims)
	if err == nil && claims["role"] == "admin" {
		deleteAll(w)
	}

RIGHT:

	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithValidMethods([]string{"ES256"}))
	if err == nil && claims["role"] == "admin" {
		deleteAll(w)
	}

When it is silent: the same token is verified before its claims are used, or a service or
store that is asked with it has to know it; no more than
kid, alg, iss or the dates are read, to choose a key or to see whether a renewal is due;
the token is the program's own, one that it asked a server for or read from its own file;
the package registers the handler behind middleware, of its own or of another package, that
verifies the token in the same place of the request, on each route (where another package
has the routes, only the policy can tell: verified upstream);
the package is one that the policy declares to be behind a gateway that verifies; an
option is given a flag that nothing in the program sets; and a function returns claims to callers who
decide: those in its package, which are looked at instead, or others, where its name warns
them (Unverified..., Peek..., Decode...).
*/
package jwtunverified
