// SPDX-License-Identifier: Apache-2.0

/*
Package jwtverdict defines an analyzer that reports verifications whose outcome does not
decide what happens.

# Analyzer jwtverdict

jwtverdict: find tokens that were refused and are used all the same

A verification that fails and changes nothing is none: whoever sends a token with any
signature is let in. Some libraries fill the claims before they look at the signature, so
that they are there beside the error. RFC 8725 section 3.3; CWE-347.

Reported is a verification, or a check of claims, after which there is a path on which it
failed and still the claims are used, stored, signed anew or returned without an error, the
next handler runs, or success is returned: the error is dropped, overwritten, logged only,
compared the wrong way round, asked for one reason only, looked at under a further
condition or after the claims were used, or answered without a return. Functions that hand
on claims and error are verifications for their callers, in other packages too. Reported,
too, is a token that is read before the error is looked at: it is nil when the token is
malformed, and the program panics; middleware that is told to go on after a failure
(DisabledAbort, ContinueOnIgnoredError) where the function that answers does not end the
request; and claims that chi's jwtauth.Verifier leaves in the context, taken out without a look
at their error, in a package without Authenticator or a middleware that may stand in for it.

WRONG:

	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if err != nil && token == nil {
		return nil, err
	}
	return token.Claims.(*Claims), nil

RIGHT:

	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if err != nil {
		return nil, err
	}
	return token.Claims.(*Claims), nil

When it is silent: the error, or the flag Valid, decides on every such path, in the function,
in helpers of the package or, because it is returned, stored or sent along with the claims, in
its callers; the request goes on without an identity; the token is the program's own, or the
verification is given no key; another verification of the same token follows; a function of
another package judges the error; expired tokens are let in where the library tells that
their signature was good; and a function that gives nothing on failure, not even claims, is
asked without its error.
*/
package jwtverdict
