// SPDX-License-Identifier: Apache-2.0

/*
Package jwttimeunit defines an analyzer that reports dates that are no seconds since the epoch.

# Analyzer jwttimeunit

jwttimeunit: find time claims in the wrong unit

The dates of a token count seconds since 1970-01-01 UTC. An exp in milliseconds lies tens
of thousands of years ahead: the token has one, passes every check, and never expires. A
duration, a small number or the current time lie in the past, and no login lasts. A
time.Time in a map becomes text, which some verifiers refuse and others skip. RFC 7519
sections 2 and 4.1.4 to 4.1.6; CWE-613. RFC 8725 does not speak of it.

Reported are exp, nbf and iat of signed claims, and spans from now to exp below a second,
which lack their unit.

WRONG:

	jwt.MapClaims{
		"iat": time.Now(),
		"exp": time.Now().Add(15 * time.Minute).UnixMilli(),
	}

RIGHT:

	jwt.MapClaims{
		"iat": jwt.NewNumericDate(time.Now()),
		"exp": time.Now().Add(15 * time.Minute).Unix(),
	}

When it is silent: the number comes from a place that cannot be seen; it is a constant
that may be a date; and the claim has another name, under which a program may count as it
likes.
*/
package jwttimeunit
