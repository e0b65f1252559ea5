// SPDX-License-Identifier: Apache-2.0

/*
Package jwtweakkey defines an analyzer that reports keys that are, or can be, too weak.

# Analyzer jwtweakkey

jwtweakkey: find keys that are empty, too short or too small

The signature of a token is as strong as its key. Who has one token can try keys offline
until one fits, and an empty key fits at once: many libraries sign and verify with one,
and say nothing. So a server that is started without its environment variable works, and
takes the tokens of anybody. RFC 7518 section 3.2 and RFC 8725 section 3.5: the key of
an HMAC has at least as many bytes as its hash; RFC 7518 section 3.3: an RSA key has at
least 2048 bits. CWE-326.

Reported is, where it comes from: an environment variable or setting that becomes a key
and that nobody tests for being set; an empty text, as the default of a setting too; the
entry of a map that is not there, or what is left when a search finds nothing; a field
that nobody sets; an RSA key that is made too small, or one on a smaller curve than
P-256, where the library takes it. And where it is used: a key of a
length that is known and smaller than that of the hash, counted in bytes as they become
the key (16 random bytes as a hexadecimal text are 32); a password that becomes a key as
it is, without a function that makes trying slow.

WRONG:

	func key(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		return keys[kid], nil
	}

	token.SignedString([]byte(os.Getenv("JWT_KEY")))

RIGHT:

	func key(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := keys[kid]
		if !ok {
			return nil, errors.New("unknown key")
		}
		return key, nil
	}

	secret := os.Getenv("JWT_KEY")
	if len(secret) < 32 {
		log.Fatal("JWT_KEY must have at least 32 bytes")
	}

When it is silent: the library refuses such a key by itself; the value, the variable, the
field or the setting is tested for being empty anywhere in this package or in one that it
imports, by a comparison, its length, a function that says so in its name, or a struct tag
that makes it required; it comes from a file or from a struct that a decoder fills; the
key is parsed, as PEM is, so that an empty one is an error. A literal, be it short, a word
that everybody knows or a placeholder, is a matter of jwthardkey alone. A test in a
package above this one is not seen; nor is the length of a text that is put together.
*/
package jwtweakkey
