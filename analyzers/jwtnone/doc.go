// SPDX-License-Identifier: Apache-2.0

/*
Package jwtnone defines an analyzer that reports tokens without a signature.

# Analyzer jwtnone

jwtnone: find tokens signed or accepted with alg none

The algorithm "none" leaves a token without a signature. Who accepts such tokens lets
anybody write one: any user, any role, no key needed. Who issues them hands out tokens
that prove nothing. RFC 8725 sections 2.1 and 3.2; CWE-347.

Reported is every spelling of the algorithm that reaches a signature or a list of
accepted algorithms, and every key or option that switches the refusal of the library
off.

WRONG:

	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims)
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)

	jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil
	})

RIGHT:

	token := jwt.NewWithClaims(jwt.SigningMethodES256, claims)
	return token.SignedString(key)

	jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return key.Public(), nil
	}, jwt.WithValidMethods([]string{"ES256"}))

When it is silent: in tests, which have to show that such tokens are refused; where the
name is only compared with, as code does that refuses it; and where the algorithm comes
from a place that cannot be seen, such as a setting without a default.
*/
package jwtnone
