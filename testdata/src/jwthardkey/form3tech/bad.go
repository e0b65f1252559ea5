// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	"time"

	jwt "github.com/form3tech-oss/jwt-go"
)

type claims struct {
	Name string `json:"name"`
	jwt.StandardClaims
}

var secret = []byte("six-red-buttons-in-a-tobacco-tin-lid") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func sign(name string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims{
		Name:           name,
		StandardClaims: jwt.StandardClaims{ExpiresAt: time.Now().Add(time.Hour).Unix()},
	})
	return token.SignedString(secret)
}

func signNew(sub string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS512)
	token.Claims = jwt.MapClaims{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()}
	return token.SignedString([]byte("the-windmill-turns-on-sundays-only-4")) // want `hard-coded key becomes the key of .*SignedString.*\(jwthardkey\)`
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) {
		return []byte("a-canary-that-imitates-the-telephone"), nil // want `hard-coded key becomes the key of .*Parse.*\(jwthardkey\)`
	})
}

func key(*jwt.Token) (interface{}, error) {
	return []byte("the-hearse-driver-plays-the-trombone"), nil // want `hard-coded key becomes the key of .*Parse.*\(jwthardkey\)`
}

func parseWithClaims(raw string) (*claims, error) {
	var c claims
	parser := &jwt.Parser{ValidMethods: []string{"HS256"}}
	if _, err := parser.ParseWithClaims(raw, &c, key); err != nil {
		return nil, err
	}
	return &c, nil
}

func methodSign(text string) (string, error) {
	return jwt.SigningMethodHS256.Sign(text, []byte("a-jar-of-sand-from-every-single-beach")) // want `hard-coded key becomes the key of .*Sign.*\(jwthardkey\)`
}

func methodVerify(text, sig string) error {
	return jwt.SigningMethodHS256.Verify(text, sig, []byte("the-gate-key-hangs-behind-the-mirror")) // want `hard-coded key becomes the key of .*Verify.*\(jwthardkey\)`
}
