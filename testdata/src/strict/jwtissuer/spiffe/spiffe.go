// SPDX-License-Identifier: Apache-2.0

// Package spiffe takes SVIDs of whoever issued them.
package spiffe

import (
	"errors"

	"github.com/spiffe/go-spiffe/v2/bundle/jwtbundle"
	"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"
)

func anybody(raw string, bundles jwtbundle.Source) (string, error) {
	svid, err := jwtsvid.ParseAndValidate(raw, bundles, []string{"spiffe://example.org/orders"}) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	return svid.ID.String(), nil
}

func compared(raw string, bundles jwtbundle.Source) (string, error) {
	svid, err := jwtsvid.ParseAndValidate(raw, bundles, []string{"spiffe://example.org/orders"})
	if err != nil {
		return "", err
	}
	if svid.Claims["iss"] != "https://spire.example.org" {
		return "", errors.New("wrong issuer")
	}
	return svid.ID.String(), nil
}
