// SPDX-License-Identifier: Apache-2.0

/*
Package jwtsecretclaim defines an analyzer that reports secrets in tokens.

# Analyzer jwtsecretclaim

jwtsecretclaim: find passwords and other secrets in claims

A signed token is not encrypted: everybody who gets to see it reads its claims. A
password in there is a password given away, a hash of it can be tried at leisure on the
thief's own machine, an API key or the seed of a second factor opens another door, long
after the token has expired. RFC 7519 section 12; CWE-522. RFC 8725 does not speak of it.

Reported are claims whose names say that they hold a secret, records with such a field,
as encoding/json writes them, and a field that holds a password, or a token of another
server that a request brings as access_token, refresh_token or id_token, whatever the claim
is called.

WRONG:

	jwt.MapClaims{
		"sub":      user.ID,
		"password": user.PasswordHash,
		"exp":      exp,
	}

RIGHT:

	jwt.MapClaims{
		"sub":         user.ID,
		"pwd_version": user.PasswordVersion, // tells old tokens apart
		"exp":         exp,
	}

When it is silent: the token is encrypted; the value is no text, as must_change_password
is none; the claim names a secret and does not hold it, as secret_id does; it binds the
token to something, as at_hash, nonce and the thumbprints in cnf do; a request brings
the value as "token", which may be anything; a word means identifiers as often ("access_key", "pin"); a record keeps the field out of JSON; the
claims are read and never signed; and the policy allows the claim.
*/
package jwtsecretclaim
