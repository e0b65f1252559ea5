// SPDX-License-Identifier: Apache-2.0

package flow

import "github.com/golang-jwt/jwt/v5"

// Only the entry that is read becomes a key.
var settingsByName = map[string]string{
	"issuer": "https://login.example.com/realms/four",
	"secret": "the-snail-carries-the-post-uphill-on", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func mapEntry(claims jwt.MapClaims) (string, error) {
	claims["iss"] = settingsByName["issuer"]
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(settingsByName["secret"]))
}

var keysByID = map[string][]byte{
	"2023": []byte("old-leaves-in-the-gutter-of-the-barn"),    // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	"2024": []byte("new-leaves-on-the-pear-tree-by-the-barn"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func mapByHeader(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := keysByID[kid]
		if !ok {
			return nil, jwt.ErrTokenUnverifiable
		}
		return key, nil
	})
}

func mapAssigned(claims jwt.Claims) (string, error) {
	settings := map[string]any{}
	settings["addr"] = "listen-on-the-loopback-interface:9090"
	settings["jwtSecret"] = "eleven-pigeons-on-the-weather-vane" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	secret := settings["jwtSecret"].(string)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func mapInMap(claims jwt.Claims) (string, error) {
	settings := map[string]map[string]string{
		"http": {"title": "the-title-of-the-start-page-of-it"},
		"auth": {"key": "the-anvil-rings-twice-before-noon"}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(settings["auth"]["key"]))
}

var keyList = []string{
	"first-of-the-keys-from-the-hardware-shop", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	"second-of-the-keys-from-the-hardware-shop",
}

func sliceElement(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(keyList[0]))
}

func sliceRange(raw string) (*jwt.Token, error) {
	var last error
	for _, key := range []string{
		"the-first-of-two-rotating-secrets-a", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		"the-other-of-two-rotating-secrets-b", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	} {
		token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(key), nil })
		if err == nil {
			return token, nil
		}
		last = err
	}
	return nil, last
}

func arrayElement(claims jwt.Claims) (string, error) {
	keys := [2]string{
		1: "the-locksmith-lost-his-own-front-door", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		0: "a-label-that-is-printed-on-the-invoice",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(keys[1]))
}

type realm struct{ id, secret string }

var realms = []realm{
	{"realm-of-the-first-customer-in-town", "the-moon-is-a-coin-in-the-fountain"}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	{"realm-of-the-other-customer-in-town", "the-sun-is-a-coin-on-the-counter-1"}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func structInSlice(raw, id string) (*jwt.Token, error) {
	for _, r := range realms {
		if r.id == id {
			return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(r.secret), nil })
		}
	}
	return nil, jwt.ErrTokenUnverifiable
}
