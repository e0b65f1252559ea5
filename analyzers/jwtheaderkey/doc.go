// SPDX-License-Identifier: Apache-2.0

/*
Package jwtheaderkey defines an analyzer that reports keys that come with the token that they verify.

# Analyzer jwtheaderkey

jwtheaderkey: find keys and key addresses that come with the token

A token may bring its key (jwk, x5c) or say where it is (jku, x5u); an issuer's name may
become the address of its keys. All that is what who made the token wrote. A program that
takes the key from there verifies that the token was signed by whoever signed it. RFC 8725
sections 3.8 and 3.10; CWE-347, CWE-918.

Reported are keys out of the header that verify the token itself; addresses out of the
header, or out of iss or tid of claims that are not verified yet, that are fetched; options
that fetch keys from any address that the token names; keys and lists of algorithms that
come with the request.

WRONG:

	func key(t *jwt.Token) (any, error) {
		set, err := jwk.Fetch(ctx, t.Header["jku"].(string))
		if err != nil {
			return nil, err
		}
		return first(set)
	}

RIGHT:

	set, err := jwk.Fetch(ctx, config.KeySetURL)

and kid, if there are several, chooses one of these keys.

When it is silent: a test lets only known addresses, hosts, issuers or keys on; a
certificate is verified up to the program's own roots; the thumbprint of the key is taken,
as where a token proves that its sender has a key (DPoP, ACME); the token was verified
before; the request gives but a part of the key, beside a secret of the program; the token
chooses among the keys that the program has, be they secrets beside public keys, of which
jwtalg speaks, or leaves it with one that it falls back to; fields, other packages or
interfaces stand between.
*/
package jwtheaderkey
