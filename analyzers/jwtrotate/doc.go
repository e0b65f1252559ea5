// SPDX-License-Identifier: Apache-2.0

/*
Package jwtrotate defines an analyzer that reports tokens that do not name their key.

# Analyzer jwtrotate

jwtrotate: find tokens signed without a key id

A verifier that cannot tell by which key a token was signed has to be changed in the same
moment as the signer, and refuses all tokens in use: so a key is changed never, after
a theft neither. RFC 7515 section 4.1.4, NIST SP 800-57 part 1; CWE-324.

Reported are tokens to whose header the program adds no kid. It runs in profile audit, and
where the policy's rules turn it on.

WRONG:

	token := jwt.NewWithClaims(jwt.SigningMethodES256, claims)
	raw, err := token.SignedString(key)

RIGHT:

	token := jwt.NewWithClaims(jwt.SigningMethodES256, claims)
	token.Header["kid"] = keyID
	raw, err := token.SignedString(key)

When it is silent: the library takes the key id from the key (jwx, go-jose), or has no header
that programs write to; the token or its header is made, or handed on, elsewhere; header
parameters are set under computed names. Key sets that are fetched once and kept for ever
are not looked for.
*/
package jwtrotate
