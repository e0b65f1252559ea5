// SPDX-License-Identifier: Apache-2.0

/*
Package jwthandrolled defines an analyzer that reports tokens that are signed or verified
without a library.

# Analyzer jwthandrolled

jwthandrolled: find tokens that are signed or compared by hand

A program that puts header and payload together and signs them itself has to get right what
a library does: the encoding, the length of keys, exp, and on the other side the algorithm
and a comparison that takes the same time whatever is wrong. RFC 8725 sections 3.1 and 3.3;
CWE-1240, CWE-208.

Reported are MACs and signatures, made with the standard library, of a header with alg and a
payload that the program encoded and put together with a dot; and signatures of tokens, own
ones or those of a library's signing method, that are compared with ==, bytes.Equal,
strings.Compare, reflect.DeepEqual and the like.

WRONG:

	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if base64.RawURLEncoding.EncodeToString(mac.Sum(nil)) != parts[2] {
		return errors.New("signature")
	}

RIGHT:

	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return err
	}

When it is silent: what is signed is no token: webhooks, cookies, requests to clouds; a
token that is verified by hand with hmac.Equal, subtle.ConstantTimeCompare or the verifying
functions of crypto; claims that are read without any verification, which jwtunverified
reports; and texts that are put together where this package does not see it.
*/
package jwthandrolled
