// SPDX-License-Identifier: Apache-2.0

/*
Package jwtrevoke defines an analyzer that reports tokens that cannot be revoked.

# Analyzer jwtrevoke

jwtrevoke: find long-lived tokens that nothing can revoke

A token is good until it expires, whoever has it; only what names it, its session or the
version of its subject can be held against a list and refused before. OWASP ASVS 5.0
7.4.1, RFC 9700 section 4.14.2; CWE-613.

Reported are refresh tokens, and tokens that certainly live longer than 15 minutes,
without jti, sid or a version. It runs in profile audit, and where the policy's rules turn it
on.

WRONG:

	jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{"sub": id, "exp": now.Add(24 * time.Hour).Unix()})

RIGHT:

	jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{"sub": id, "jti": tokenID,
		"exp": now.Add(24 * time.Hour).Unix()})

When it is silent: claims may be added where it is not seen; the lifetime is not known. Whether
a verifier asks a store for the jti, and whether a store keeps raw tokens, is not looked at.
*/
package jwtrevoke
