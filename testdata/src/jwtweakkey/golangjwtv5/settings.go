// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"errors"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type overlay struct {
	Secret string `json:"secret"`
	Issuer string `json:"issuer"`
}

type bareOverlay struct {
	Secret string `json:"secret"`
	Issuer string `json:"issuer"`
}

// The field of the struct at hand is tested.
func testedOverlay(raw []byte) (string, error) {
	var s overlay
	if err := json.Unmarshal(raw, &s); err != nil {
		return "", err
	}
	s.Secret = os.Getenv("OVERLAY_SECRET")
	if s.Secret == "" {
		return "", errors.New("no secret")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": s.Issuer, "exp": time.Now().Add(time.Hour).Unix()}).SignedString([]byte(s.Secret))
}

// Another field is.
func untestedOverlay(raw []byte) (string, error) {
	var s bareOverlay
	if err := json.Unmarshal(raw, &s); err != nil {
		return "", err
	}
	s.Secret = os.Getenv("BARE_OVERLAY_SECRET") // want `environment variable BARE_OVERLAY_SECRET, which nobody tests`
	if s.Issuer == "" {
		return "", errors.New("no issuer")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": s.Issuer, "exp": time.Now().Add(time.Hour).Unix()}).SignedString([]byte(s.Secret))
}

var _ = []any{testedOverlay, untestedOverlay}
