// SPDX-License-Identifier: Apache-2.0

package dgrijalva

import (
	"io/ioutil"
	"os"
	"time"

	jwt "github.com/dgrijalva/jwt-go"
)

func signEnv(sub string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"iss": "https://login.example.com/realms/dgrijalva",
		"sub": sub,
		"exp": time.Now().Add(time.Hour).Unix(),
	})
	token.Header["kid"] = "signing-key-of-the-first-half-of-the-year"
	return token.SignedString([]byte(os.Getenv("JWT_SECRET")))
}

func signFile(c jwt.Claims) (string, error) {
	text, err := ioutil.ReadFile("/etc/dgrijalva/rs256-signing-key.pem")
	if err != nil {
		return "", err
	}
	key, err := jwt.ParseRSAPrivateKeyFromPEM(text)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, c).SignedString(key)
}

const public = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETn6+AWFbWV3p/N9igX8A/iVK86hB
VxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==
-----END PUBLIC KEY-----
`

func parsePublic(raw string) (*jwt.Token, error) {
	parser := &jwt.Parser{ValidMethods: []string{"ES256"}}
	return parser.Parse(raw, func(*jwt.Token) (interface{}, error) {
		return jwt.ParseECPublicKeyFromPEM([]byte(public))
	})
}

func methodVerifyParam(text, sig string, key []byte) error {
	return jwt.SigningMethodHS256.Verify(text, sig, key)
}
