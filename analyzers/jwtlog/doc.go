// SPDX-License-Identifier: Apache-2.0

/*
Package jwtlog defines an analyzer that reports tokens and keys in logs, errors and files.

# Analyzer jwtlog

jwtlog: find tokens and keys in logs, errors and open files

Logs are copied, shipped, indexed and kept, and many people read them. A bearer token in a
log line is a session for each of them until it expires; a key signs tokens for whomever
they like. Error texts end in logs and in responses. RFC 6750 section 5.2; OWASP ASVS 5.0
16.2.5; CWE-532. RFC 8725 does not speak of it.

Reported is a token that this program signs, a text that it verifies or decodes as a token,
the Authorization header, the tokens of an OAuth answer, a signing key, a struct that shows
one in a field, as a configuration does, and a whole claims set, where one reaches a log call,
an attribute of a log or trace, standard output or error, the text of an error or panic, or,
but for claims, a file whose mode lets others read it.
Functions named as loggers are (Debugf, Info, ...), with any number of values and no result,
count as log calls; so do functions of the program that log what they are given.

WRONG:

	log.Printf("token %s", token)

	log.Printf("starting with %+v", cfg) // cfg.JWT.Secret signs

	return fmt.Errorf("bad token %q: %w", token, err)

	os.WriteFile("token.txt", []byte(token), 0o644)

RIGHT:

	log.Printf("token of user %s, sha256 %x", claims.Subject, sha256.Sum256([]byte(token)))

	return fmt.Errorf("bad token: %w", err)

	os.WriteFile("token.txt", []byte(token), 0o600)

When it is silent: what is shown is a hash, a length, up to 24 characters, half of it, a token
without its signature, a text in which stars stand for it, also by functions of other packages,
the type, one claim, an error of the library, or a type of the program that says itself how it
is shown; the package is a command for the terminal, which prints a token on purpose: a main
package that serves nothing, or one that imports a library for commands; a text is only called
token but never signed or verified as one; a token comes out of a field in another function
than the one that uses it; a struct holds a key behind a pointer or in a list, or the function
that shows it puts something in the key's place; the field of a key is called value, text or
data; and a token comes out of a context or request under a key in a package that does not
import the one that put it there.
*/
package jwtlog
