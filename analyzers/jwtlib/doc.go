// SPDX-License-Identifier: Apache-2.0

/*
Package jwtlib defines an analyzer that reports dead and vulnerable JWT libraries.

# Analyzer jwtlib

jwtlib: find JWT libraries that are dead or have advisories

A library that nobody maintains keeps its holes: an audience that is not checked, a header
that takes all the memory, an error that hides another one. CWE-1395; RFC 8725 section 3.1
rests on a library that does what it says.

Reported is, once in a package, the import of a module that is archived or given up, and of
a version for which the Go vulnerability database has an entry. The table of
advisories is part of jwtvet and has its date; go run ./cmd/jwtvulns in the source of jwtvet
makes it anew from a copy of the database. Whether a program reaches the vulnerable function
is not looked at: govulncheck does that.

WRONG:

	import "github.com/dgrijalva/jwt-go"

RIGHT:

	import "github.com/golang-jwt/jwt/v5"

The fix changes the import path where a maintained library has the same API, the build
already has it, one file imports the old one, and no type of it is seen outside the package.

When it is silent: other modules of the build use the library, not this package; the version
is not known, as in vendor directories, and not all versions are affected; go.mod replaces
the module by another one.
*/
package jwtlib
