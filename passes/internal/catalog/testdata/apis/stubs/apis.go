// SPDX-License-Identifier: Apache-2.0

// Package stubs imports hand-written declarations of the libraries that cannot be had.
package stubs

import _ "github.com/adam-hanna/jwt-auth/jwt"
