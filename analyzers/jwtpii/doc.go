// SPDX-License-Identifier: Apache-2.0

/*
Package jwtpii defines an analyzer that reports personal data in tokens.

# Analyzer jwtpii

jwtpii: find personal data in claims that are not encrypted

A signed token is not encrypted: its claims are plain JSON in base64, for everybody who
gets to see it, in browsers, proxies, logs and error reports. Data of a person that is
put into it is given to all of them, and cannot be taken back or corrected before the
token expires. RFC 7519 section 12, RFC 9068 section 6; CWE-359. RFC 8725 does not speak
of it.

Reported are claims whose names say that they hold data of a person: contact, name,
birth, place, device addresses. National numbers, bank data and what the law calls
special, such as health and religion, must be encrypted; the code of a payment card may not
be sent at all. Names are compared as a whole: "page" is no age. A record that is put into
a claim is judged by its fields, as encoding/json writes them, and named by the worst.

WRONG:

	jwt.MapClaims{
		"sub":  user.Email,
		"user": user, // with its address and date of birth
		"exp":  exp,
	}

RIGHT:

	jwt.MapClaims{
		"sub":   user.ID,
		"roles": user.Roles,
		"exp":   exp,
	}

or, where the receiver needs the data, a token that is signed and then encrypted.

When it is silent: the token is encrypted; the value is hashed or masked, or a flag, as
email_verified is; the set is an ID token, for whose client these claims are made, unless
the law asks for encryption; a word means other things as often ("name", "address") and
nothing around it speaks of a person; the claim holds the name of an account, which is an
identifier, or a name for the screen, which may be anything; the claims are read and never
signed; and the policy allows the claim.
*/
package jwtpii
