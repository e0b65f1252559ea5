// SPDX-License-Identifier: Apache-2.0

package catalog

import "go/types"

// Wire is what a field has to do with the connections that its struct makes.
type Wire uint8

const (
	NoWire         Wire = iota
	Inner               // it holds what makes them
	AnyCertificate      // it switches the check of the server's certificate off
	OwnCheck            // it takes the check over
)

// WireOf says what a field has to do with the connections that its struct makes.
func WireOf(named *types.TypeName, f *types.Var) Wire {
	if named == nil || named.Pkg() == nil {
		return NoWire
	}
	switch named.Pkg().Path() + "." + named.Name() + "." + f.Name() {
	case "net/http.Client.Transport", "net/http.Transport.TLSClientConfig", "golang.org/x/oauth2.Transport.Base":
		return Inner
	case "crypto/tls.Config.InsecureSkipVerify":
		return AnyCertificate
	case "crypto/tls.Config.VerifyPeerCertificate", "crypto/tls.Config.VerifyConnection", "net/http.Transport.DialTLSContext", "net/http.Transport.DialContext":
		return OwnCheck
	}
	return NoWire
}

// ClientKey reports whether a variable is the key under which a context holds the client
// that fetches tokens and keys.
func ClientKey(v *types.Var) bool {
	return v != nil && v.Pkg() != nil && v.Pkg().Path() == "golang.org/x/oauth2" && v.Name() == "HTTPClient"
}
