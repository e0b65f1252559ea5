// SPDX-License-Identifier: Apache-2.0

/*
Package jwtalg defines an analyzer that reports verifications that let the token choose their algorithm.

# Analyzer jwtalg

jwtalg: find verifications that let the token choose the algorithm

Who makes a token writes its algorithm into the header. A verification that goes by it can
be made to take the bytes of a public key, which everybody has, for an HMAC secret: then
everybody signs. RFC 8725 section 3.1 asks for a list of algorithms; CWE-347.

Reported are the verifications for which that matters: a public key handed over as bytes;
one key function, key variable or key map with HMAC secrets and public keys; a list that
names both families, or just what the header of the same token names; a key looked up under
the header's algorithm; the method that the header names; options of key sets that try every
algorithm or take a key without being asked for it; a typed key for a library that, in the
version in use, takes HMAC with it without looking at the signature (jose2go before v1.9).
With the profile "strict" also a secret of bytes without a named algorithm. Where the policy
lists algorithms, as that of the profile "asvs5" does, also each use of another one.

A test counts if failing it leaves: a method type with its ok, a name or prefix, a switch
that refuses the rest, WithValidMethods, ValidMethods, a list of signature algorithms, a
comparison right after the verification. One that only logs, or a default that returns the
key, does not; refusing "none" alone does not either.

WRONG:

	token, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Header["kid"] == "internal" {
			return secret, nil
		}
		return rsaPublicKey, nil
	})

RIGHT:

	token, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		return rsaPublicKey, nil
	}, jwt.WithValidMethods([]string{"RS256"}))

When it is silent: every key is of one typed public-key kind, which the libraries hold
against the algorithm; keys come from a key set, whose keys say what they are for; options,
parsers or keys come from a place that cannot be seen; a setting that names an algorithm
decides which key a key function returns, or which of several lists is used; the library
pins the algorithm by itself. The fix is offered where the package signs with one HMAC algorithm alone.
*/
package jwtalg
