// SPDX-License-Identifier: Apache-2.0

/*
Package jwtlonglived defines an analyzer that reports tokens that live too long.

# Analyzer jwtlonglived

jwtlonglived: find tokens that live longer than the policy allows

Nobody asks the server before a signed token is accepted: who is locked out, loses a role
or changes a password keeps what the old token says until it expires. So does a thief. A
token that lives for a month gives him a month. RFC 6750 section 5.3 asks for an hour or
less; CWE-613. RFC 8725 does not speak of it.

Reported is the time from now to exp, where it is a constant, however it is written:
time.Hour * 24 * n, AddDate, seconds, a default of a setting; and an exp that is a fixed
date after May 2033, whenever the token is made. It stands where the time is chosen. The policy allows 24 hours for access and ID tokens and 90 days for refresh
tokens; "strict" allows one hour and 30 days.

WRONG:

	claims := jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(0, 1, 0)),
	}

RIGHT:

	claims := jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
	}

and a refresh token, which is kept on the server and can be taken back, for the rest.

When it is silent: the time comes from a setting without a default, or from another place
that cannot be seen, or is a fixed date before. A refresh token is known by what
the function, variable, field, constant or key around it is called, or by a claim that says so.
*/
package jwtlonglived
