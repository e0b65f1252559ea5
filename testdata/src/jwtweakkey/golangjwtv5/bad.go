// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "1"}).SignedString(key)
}

func unsetEnv() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte(os.Getenv("BARE_SECRET"))) // want `environment variable BARE_SECRET, which nobody tests for being set, becomes the key of .*SignedString.*\(jwtweakkey\)`
}

var loadedEarly = []byte(os.Getenv("EARLY_SECRET")) // want `environment variable EARLY_SECRET`

func early(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return loadedEarly, nil })
}

type service struct{ secret string }

func newService() *service {
	return &service{secret: os.Getenv("FIELD_SECRET")} // want `environment variable FIELD_SECRET`
}

func (s *service) parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, s.key)
}

func (s *service) key(*jwt.Token) (any, error) { return []byte(s.secret), nil }

func lookupIgnored() (string, error) {
	secret, _ := os.LookupEnv("LOOKED_UP_SECRET") // want `environment variable LOOKED_UP_SECRET`
	return sign([]byte(strings.TrimSpace(secret)))
}

func hashedEnv() (string, error) {
	sum := sha256.Sum256([]byte(os.Getenv("HASHED_SECRET"))) // want `environment variable HASHED_SECRET`
	return sign(sum[:])
}

func emptyLiteral() (string, error) {
	return sign([]byte("")) // want `an empty key becomes the key of`
}

func getenv(name, def string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return def
}

func emptyDefault() (string, error) {
	return sign([]byte(getenv("DEFAULTED_SECRET", ""))) // want `an empty key becomes the key of`
}

type unset struct{ key []byte }

func (u *unset) sign() (string, error) {
	return sign(u.key) // want `an empty key becomes the key of`
}

func randomShort() (string, error) {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return sign(key) // want `a key of 16 bytes, fewer than the 32 of HS256, becomes the key of`
}

func randomArray() (string, error) {
	var key [24]byte
	if _, err := io.ReadFull(rand.Reader, key[:]); err != nil {
		return "", err
	}
	return sign(key[:]) // want `a key of 24 bytes, fewer than the 32`
}

func bytesOf(n int) []byte {
	b := make([]byte, n)
	rand.Read(b)
	return b
}

func fromHelper() (string, error) { return sign(bytesOf(20)) } // want `a key of 20 bytes`

func hexText() (string, error) {
	return sign([]byte(hex.EncodeToString(bytesOf(8)))) // want `a key of 16 bytes`
}

func base64Text() (string, error) {
	b := make([]byte, 12)
	_, err := rand.Read(b)
	if err != nil {
		return "", err
	}
	return sign([]byte(base64.StdEncoding.EncodeToString(b))) // want `a key of 16 bytes`
}

func digest(secret []byte) (string, error) {
	sum := md5.Sum(secret)
	return sign(sum[:]) // want `a key of 16 bytes`
}

func ownHash(password string) (string, error) {
	sum := md5.Sum([]byte(password + strings.ToUpper(read())))
	return sign(sum[:]) // want `a key of 16 bytes`
}

func cut() (string, error) {
	return sign(bytesOfFile()[:10]) // want `a key of 10 bytes, fewer`
}

func bytesOfFile() []byte {
	b, err := os.ReadFile("/etc/app/key")
	if err != nil || len(b) < 64 {
		panic("no key")
	}
	return b
}

func read() string { return "" }

func hs512() (string, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS512, jwt.MapClaims{}).SignedString(key) // want `a key of 32 bytes, fewer than the 64 of HS512`
}

var byKid = map[string][]byte{}

func unknownKid(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		return byKid[kid], nil // want `where there is no such entry an empty key becomes the key of jwt.Parse`
	})
}

var textByIssuer = map[string]string{}

func unknownIssuer(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		iss, err := t.Claims.GetIssuer()
		if err != nil {
			return nil, err
		}
		secret, _ := textByIssuer[iss] // want `where there is no such entry`
		return []byte(secret), nil
	})
}

type entry struct {
	kid string
	key []byte
}

var entries []entry

func add(kid string, key []byte) { entries = append(entries, entry{kid, key}) }

func search(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		var key []byte
		for _, e := range entries {
			if e.kid == t.Header["kid"] {
				key = e.key
			}
		}
		return key, nil // want `an empty key becomes the key of`
	})
}

func smallRSA(claims jwt.Claims) (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits becomes the key of .*SignedString`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}

const bits = 512

func newRSA(n int) (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, n) // want `an RSA key of 512 bits`
}

func halfRSA(raw string) (*jwt.Token, error) {
	key, err := newRSA(bits)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return &key.PublicKey, nil })
}

type user struct {
	Name, Password string
}

func userPassword(u *user) (string, error) {
	return sign([]byte(u.Password)) // want `a password becomes the key of`
}
