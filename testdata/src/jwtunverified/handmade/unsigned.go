// SPDX-License-Identifier: Apache-2.0

package handmade

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
)

type identity struct {
	Sub   string `json:"sub"`
	Admin bool   `json:"admin"`
}

type head struct {
	Alg string `json:"alg"`
}

func part(text string, into any) error {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

// What the header says decides whether the signature is looked at.
func verifyToken(token string, secret []byte, public ed25519.PublicKey) (*identity, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil, errors.New("malformed")
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return nil, err
	}
	var h head
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, err
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return nil, err
	}
	signed := []byte(parts[0] + "." + parts[1])
	switch h.Alg {
	case "none":
	case "HS256":
		mac := hmac.New(sha256.New, secret)
		mac.Write(signed)
		if !hmac.Equal(mac.Sum(nil), sig) {
			return nil, errors.New("signature")
		}
	case "EdDSA":
		if !ed25519.Verify(public, signed, sig) {
			return nil, errors.New("signature")
		}
	default:
		return nil, errors.New("algorithm")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1]) // want `claims that base64.Encoding.DecodeString reads without verifying the token are used where its header says none`
	if err != nil {
		return nil, err
	}
	out := new(identity)
	if err := json.Unmarshal(payload, out); err != nil {
		return nil, err
	}
	return out, nil
}

// The same, and none is refused.
func verifySigned(token string, secret []byte) (identity, error) {
	var out identity
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return out, errors.New("malformed")
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return out, err
	}
	var h head
	if err := json.Unmarshal(raw, &h); err != nil {
		return out, err
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return out, err
	}
	if strings.EqualFold(h.Alg, "none") {
		return identity{}, errors.New("unsigned")
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return identity{}, err
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if !hmac.Equal(mac.Sum(nil), sig) {
		return identity{}, errors.New("signature")
	}
	if err := json.Unmarshal(payload, &out); err != nil {
		return identity{}, err
	}
	return out, nil
}

// Nobody looks at what the verification says.
func dropped(token string, public *ecdsa.PublicKey) (bool, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return false, errors.New("malformed")
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(sig) != 64 {
		return false, errors.New("malformed")
	}
	sum := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	ecdsa.Verify(public, sum[:], new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:]))
	payload, err := base64.RawURLEncoding.DecodeString(parts[1]) // want `claims that base64.Encoding.DecodeString reads without verifying the token are used`
	if err != nil {
		return false, err
	}
	var out identity
	if err := json.Unmarshal(payload, &out); err != nil {
		return false, err
	}
	return out.Admin, nil
}

func heeded(token string, public *ecdsa.PublicKey) (bool, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return false, errors.New("malformed")
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(sig) != 64 {
		return false, errors.New("malformed")
	}
	sum := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	good := ecdsa.Verify(public, sum[:], new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:]))
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return false, err
	}
	var out identity
	if err := json.Unmarshal(payload, &out); err != nil {
		return false, err
	}
	return good && out.Admin, nil
}

var _ = []any{verifyToken, verifySigned, dropped, heeded, part}
