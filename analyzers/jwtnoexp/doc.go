// SPDX-License-Identifier: Apache-2.0

/*
Package jwtnoexp defines an analyzer that reports tokens without an expiry.

# Analyzer jwtnoexp

jwtnoexp: find tokens signed without an expiry

A signed token is good wherever it turns up: in a log, a browser's history, a backup.
Without exp it stays good for ever, and nothing but a new key, which logs everybody out,
ends it. RFC 7519 section 4.1.4; CWE-613. RFC 8725 does not speak of it.

Reported is a set of claims that is signed and has no exp on some path: the claim is
missing, deleted, nil, zero or no number, stands inside another object, is set in one
branch only, or has a name that only looks like it. No library knows "expires", "expiry"
or "EXP".

WRONG:

	jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub":     user.ID,
		"expires": time.Now().Add(15 * time.Minute).Unix(),
	})

	claims := jwt.RegisteredClaims{Subject: user.ID}
	if !rememberMe {
		claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(15 * time.Minute))
	}

RIGHT:

	jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user.ID,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
	})

When it is silent: the claims, or some of them, come from a place that cannot be seen,
such as a map that a caller hands over; a function that signs the claims of its callers is
an operation of its own, and each call is looked at instead; a token that is made and
never signed; a claims type whose own GetExpirationTime or Valid looks at a time, which
the parser asks in place of exp; and a library that sets exp itself.
*/
package jwtnoexp
