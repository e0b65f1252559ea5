// SPDX-License-Identifier: Apache-2.0

/*
Package jwtjwe defines an analyzer that reports encryption of tokens that does not hold what it promises.

# Analyzer jwtjwe

jwtjwe: find encrypted tokens that prove or protect too little

Encryption with a public key hides a token and proves nothing: anybody who has the key
can encrypt claims of his own choice. Where they are taken for true without a signature
inside, anybody is whom he says he is; RFC 8725 section 3.3, RFC 7519 section 11.2, CWE-347.
The padding of RSA1_5 tells an attacker who may ask often enough what is encrypted; RFC 8725
section 3.2, CWE-780. A key that is made of a password is found by trying; RFC 7518
section 8.8, CWE-916. What is compressed before it is encrypted tells of itself by its
length, and a short token can be unpacked to one that fills the memory; RFC 8725
section 3.6, CWE-409.

Reported are claims out of a token that was encrypted for a private key and in which no
signature is verified; the algorithm RSA1_5, to encrypt and in the list of those that are
accepted; PBES2 with a password, or with a key that can be empty or is short; compression;
and the decryption with a library that unpacks to any size in all of its versions.

WRONG:

	tok, err := jwt.ParseEncrypted(raw, []jose.KeyAlgorithm{jose.RSA_OAEP_256}, enc)
	err = tok.Claims(privateKey, &claims)

RIGHT:

	tok, err := jwt.ParseSignedAndEncrypted(raw, []jose.KeyAlgorithm{jose.RSA_OAEP_256}, enc, []jose.SignatureAlgorithm{jose.ES256})
	nested, err := tok.Decrypt(privateKey)
	err = nested.Claims(issuerKey, &claims)

When it is silent: both sides share the key, so that the encryption proves one of them;
neither the type of the key nor an algorithm tells what kind of key it is; the payload is
handed on or returned, where it may be verified, or is decoded into a type without
registered claims; a literal key, of which jwthardkey speaks; limits that an option raises.
Versions of libraries that unpack to any size are a matter of jwtlib.
*/
package jwtjwe
