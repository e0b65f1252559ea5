// SPDX-License-Identifier: Apache-2.0

/*
Package jwtassert defines an analyzer that reports assertions which a token can make fail.

# Analyzer jwtassert

jwtassert: find type assertions of claims that panic

What stands in a token is for its sender to choose, and what stands in a signed token is for
whoever signs: a token of another kind, of another issuer or of an older version lacks the
claim, or has a list where a text was. An assertion without the comma-ok form panics then,
which ends a worker, a consumer or a gRPC server, and before the signature is checked it is
anybody's to cause. RFC 7519 section 7.2, RFC 8725 section 3.10; CWE-248.

Reported are assertions of claims and of header parameters, of their parts and elements
too; assertions of numbers to integer types and of lists to []string, which never hold,
since a JSON decoder makes float64 and []any; the claims of a token object that is nil where parsing failed; and a context's
token that is compared with nil only after the assertion; and members of the response that
brought a token, which nobody compares with nil.

WRONG:

	sub := claims["sub"].(string)

RIGHT:

	sub, ok := claims["sub"].(string)
	if !ok {
		return errors.New("no subject")
	}

When it is silent: the same entry was tested to have that type; the function recovers; the
claims are those that this program is about to sign, or of a token that it asked a server
for or read from its own file; the header's alg, without which the library finds no method;
the type of the whole set, which is the one that was handed to the parser; what a middleware
has put into a context, where nothing shows that it may be missing. Maps of claims that have
no type of their own are known only where they are filled or handed on in the same package.
*/
package jwtassert
