// SPDX-License-Identifier: Apache-2.0

// Package key names what goes with a request.
package key

// Name is a name.
type Name string

// The names.
const (
	Token   Name = "token"
	Subject Name = "subject"
)

// Bearer is the key of a token.
type Bearer struct{}
