// SPDX-License-Identifier: Apache-2.0

// Package port says what the core of a service needs; who does it is decided in main.
package port

import "context"

// Account is who logs in.
type Account struct{ ID, Role string }

// TokenService makes tokens and says who bears one.
type TokenService interface {
	CreateToken(a *Account) (string, error)
	VerifyToken(token string) (*Account, error)
	CreateResetToken(a *Account) (string, error)
}

// JWTMaker is named for what it makes.
type JWTMaker interface {
	Generate(ctx context.Context, id string) (token string, err error)
	GenerateTokenFor(id string) (string, int64, error)
	GenerateInviteToken(id string) (string, error)
}

// ResetService mails links; what it makes bears nobody in.
type ResetService interface {
	GenerateToken(mail string) (string, error)
	ValidateToken(token string) (string, error)
}

// Pages counts through lists.
type Pages interface {
	MakeToken(offset int) (string, error)
}

// AuthService hides behind its name that it is known here what it does.
type AuthService interface {
	CreateToken(id string) (string, error)
	ParseToken(token string) (string, error)
}

// Opaque is that AuthService: what it makes is looked up.
type Opaque struct{ known map[string]string }

// CreateToken implements AuthService.
func (o *Opaque) CreateToken(id string) (string, error) { return o.known[id], nil }

// ParseToken implements AuthService.
func (o *Opaque) ParseToken(token string) (string, error) { return o.known[token], nil }
