// SPDX-License-Identifier: Apache-2.0

package patterns

import (
	"errors"
	"log"
	"os"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

// The same shapes, without a key in them.

func builtClean() *service {
	return newBuilder().
		withIssuer("https://login.example.com/realms/builder-two").
		withSecret(os.Getenv("JWT_SECRET")).
		build()
}

type report struct{ title, secret string }

// The field bears the same name in another type.
func (r *report) render() string { return r.title + ": " + r.secret }

func newReport() *report {
	return &report{title: "what nobody told you about the harbour", secret: "the-harbour-master-s-secret-is-the-tide"}
}

// Each of these stops the program when it meets a placeholder.

func refusedBySwitch() (string, error) {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		secret = "placeholder-to-be-refused-by-a-switch"
	}
	switch secret {
	case "placeholder-to-be-refused-by-a-switch", "another-placeholder-of-some-length":
		return "", errors.New("set JWT_SECRET before you start")
	}
	return secret, nil
}

func signRefusedBySwitch(claims jwt.Claims) (string, error) {
	secret, err := refusedBySwitch()
	if err != nil {
		return "", err
	}
	return sign(claims, []byte(secret))
}

var knownPlaceholders = []string{"placeholder-to-be-refused-by-a-list-1", "placeholder-to-be-refused-by-a-list-2"}

func refusedByList() string {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		secret = "placeholder-to-be-refused-by-a-list-1"
	}
	if slices.Contains(knownPlaceholders, secret) {
		log.Fatal("set JWT_SECRET before you start")
	}
	return secret
}

func signRefusedByList(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(refusedByList()))
}

const defaultSecret = "placeholder-to-be-refused-by-a-method"

type options struct{ secret string }

func newOptions() *options {
	o := &options{secret: defaultSecret}
	if s := os.Getenv("JWT_SECRET"); s != "" {
		o.secret = s
	}
	return o
}

func (o *options) validate() error {
	if o.secret == defaultSecret {
		return errors.New("the default secret is for reading the manual only")
	}
	return nil
}

func run(claims jwt.Claims) (string, error) {
	o := newOptions()
	if err := o.validate(); err != nil {
		return "", err
	}
	return sign(claims, []byte(o.secret))
}
