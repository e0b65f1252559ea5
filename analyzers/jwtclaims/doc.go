// SPDX-License-Identifier: Apache-2.0

/*
Package jwtclaims defines an analyzer that reports tokens without required claims.

# Analyzer jwtclaims

jwtclaims: find issued tokens that lack claims the policy requires

A token without iss or aud cannot be held against them, one without sub says of nobody, one
without iat or jti cannot be counted or revoked. RFC 9068 section 2.2, RFC 8725 section
3.12; CWE-613.

Reported are claims that lack, on some path to the signature, what required_claims of the
policy lists. It runs where the policy has that list, in profile audit, and where rules turns
it on; without a list these are iss, sub, aud and iat, and for refresh tokens iss, sub and
iat. The rule on exp is jwtnoexp.

WRONG:

	jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{"sub": user.ID, "exp": exp})

RIGHT:

	jwt.NewWithClaims(jwt.SigningMethodES256, jwt.RegisteredClaims{Issuer: issuer, Audience: audience,
		Subject: user.ID, IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(exp)})

When it is silent: claims may be added where it is not seen, or nothing is known of them; what is
signed is no claims set.
*/
package jwtclaims
