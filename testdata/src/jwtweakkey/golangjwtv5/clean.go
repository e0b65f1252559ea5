// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"cmp"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/scrypt"
)

func tested() (string, error) {
	secret := os.Getenv("TESTED_SECRET")
	if secret == "" {
		return "", errors.New("TESTED_SECRET is not set")
	}
	return sign([]byte(secret))
}

func longEnough() (string, error) {
	secret := []byte(os.Getenv("MEASURED_SECRET"))
	if len(secret) < 32 {
		log.Fatal("MEASURED_SECRET is too short")
	}
	return sign(secret)
}

func found() (string, error) {
	secret, ok := os.LookupEnv("FOUND_SECRET")
	if !ok {
		return "", errors.New("FOUND_SECRET is not set")
	}
	return sign([]byte(secret))
}

func mustEnv(name string) string {
	v := os.Getenv(name)
	if v == "" {
		log.Fatalf("%s is not set", name)
	}
	return v
}

func must() (string, error) { return sign([]byte(mustEnv("MUST_SECRET"))) }

func checkEnv() {
	for _, name := range []string{"LISTED_SECRET", "DATABASE_URL"} {
		if os.Getenv(name) == "" {
			panic(name + " is not set")
		}
	}
}

func listed() (string, error) {
	checkEnv()
	return sign([]byte(os.Getenv("LISTED_SECRET")))
}

func testedElsewhere() (string, error) { return sign([]byte(os.Getenv("ELSEWHERE_SECRET"))) }

func atStart() error {
	if os.Getenv("ELSEWHERE_SECRET") == "" {
		return errors.New("no secret")
	}
	return nil
}

type options struct {
	secret string
	issuer string
}

func (o *options) validate() error {
	if o.secret == "" {
		return errors.New("no secret")
	}
	return nil
}

func loadOptions() *options { return &options{secret: os.Getenv("VALIDATED_SECRET")} }

func (o *options) sign() (string, error) { return sign([]byte(o.secret)) }

type required struct {
	Secret string `env:"REQUIRED_SECRET,required"`
	Other  string `validate:"required,min=32"`
}

func loadRequired() required {
	return required{Secret: os.Getenv("REQUIRED_SECRET"), Other: os.Getenv("OTHER_SECRET")}
}

func (r required) sign() (string, error) { return sign([]byte(r.Secret)) }

func (r required) signOther() (string, error) { return sign([]byte(r.Other)) }

func orRandom() (string, error) {
	secret := []byte(os.Getenv("RANDOM_SECRET"))
	if len(secret) == 0 {
		secret = make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			return "", err
		}
	}
	return sign(secret)
}

func either(configured string) (string, error) {
	return sign([]byte(cmp.Or(os.Getenv("EITHER_SECRET"), configured)))
}

func random() (string, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return sign(key)
}

func randomText() (string, error) {
	b := make([]byte, 16)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return sign([]byte(hex.EncodeToString(b))) // 32 bytes
}

func hashed(master []byte) (string, error) {
	sum := sha256.Sum256(append(master, "sessions"...))
	return sign(sum[:])
}

func known(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := byKid[kid]
		if !ok {
			return nil, fmt.Errorf("unknown key %q", kid)
		}
		return key, nil
	})
}

func knownBefore(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		if _, ok := byKid[kid]; !ok {
			return nil, fmt.Errorf("unknown key %q", kid)
		}
		return byKid[kid], nil
	})
}

func knownLength(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key := byKid[kid]
		if len(key) == 0 {
			return nil, fmt.Errorf("unknown key %q", kid)
		}
		return key, nil
	})
}

type purpose string

const (
	access  purpose = "access"
	refresh purpose = "refresh"
)

func purposeOf(raw string) purpose {
	if len(raw) > 1000 {
		return refresh
	}
	return access
}

// Each of the names is in the map.
func ofPurpose(raw string, keys map[purpose][]byte) (*jwt.Token, error) {
	secret := keys[purposeOf(raw)]
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { return secret, nil })
}

var publicByKid = map[string]*rsa.PublicKey{}

func public(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		return publicByKid[kid], nil
	})
}

func searched(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		for _, e := range entries {
			if e.kid == t.Header["kid"] {
				return e.key, nil
			}
		}
		return []byte(nil), errors.New("unknown key")
	})
}

func fileOf(kid string) ([]byte, error) {
	b, err := os.ReadFile("/etc/app/" + kid)
	if err != nil {
		return nil, err
	}
	return b, nil
}

func fromFile(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return fileOf("current") })
}

func pemEnv(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.ParseRSAPublicKeyFromPEM([]byte(os.Getenv("PUBLIC_KEY")))
	})
}

func seed() (string, error) {
	key := ed25519.NewKeyFromSeed([]byte(os.Getenv("SEED")))
	return jwt.New(jwt.SigningMethodEdDSA).SignedString(key)
}

func largeRSA(claims jwt.Claims) (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 3072)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}

func derived(u *user) (string, error) {
	key, err := scrypt.Key([]byte(u.Password), []byte("salt of the user"), 1<<15, 8, 1, 32)
	if err != nil {
		return "", err
	}
	return sign(key)
}

func literal() (string, error) { return sign([]byte("secret")) } // jwthardkey speaks of that

// The keys of a set that is read from JSON: how many are appended at once is no length.
func decoded(raw string, set []map[string]string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		var keys []jwt.VerificationKey
		for _, one := range set {
			key, err := base64.RawURLEncoding.DecodeString(one["k"])
			if err != nil || len(key) < 32 {
				return nil, jwt.ErrInvalidKey
			}
			keys = append(keys, key)
		}
		return jwt.VerificationKeySet{Keys: keys}, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
}

// The key is always made: the text that it begins with is never used.
func alwaysMade() (string, error) {
	var key = ""
	if key == "" {
		fresh := make([]byte, 32)
		if _, err := rand.Read(fresh); err != nil {
			return "", err
		}
		key = hex.EncodeToString(fresh)
	}
	return sign([]byte(key))
}
