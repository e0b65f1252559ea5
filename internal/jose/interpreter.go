// SPDX-License-Identifier: Apache-2.0

package jose

// Interpreter is what takes a text for more than a text.
type Interpreter uint8

const (
	NoInterpreter Interpreter = iota
	Database                  // a query
	FileSystem                // a path
	Network                   // an address that is fetched
	Shell                     // a program or its arguments
	Directory                 // an LDAP filter or name
	Template                  // the text of a template
	Verification              // key material that verifies a token
)

var interpreterNames = [...]string{"?", "database query", "file path", "address", "command", "LDAP query", "template", "key"}

func (i Interpreter) String() string { return interpreterNames[i] }
