// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 looks for the keys of jwx v2 under the name that the token gives.
package jwxv2

import (
	"context"
	"database/sql"
	"errors"
	"os"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

type provider struct{ db *sql.DB }

func (p *provider) FetchKeys(ctx context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	rows, err := p.db.QueryContext(ctx, "SELECT key FROM keys WHERE id = "+sig.ProtectedHeaders().KeyID()) // want `the token's kid becomes a part of the database query of sql.DB.QueryContext .*\(jwtkid\)`
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var key []byte
		if err := rows.Scan(&key); err != nil {
			return err
		}
		sink.Key(jwa.HS256, key)
	}
	return rows.Err()
}

func (p *provider) verify(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(p))
}

func inline(raw []byte) (jwt.Token, error) {
	find := func(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
		kid, ok := sig.ProtectedHeaders().Get("kid")
		if !ok {
			return errors.New("no kid")
		}
		key, err := os.ReadFile("/etc/keys/" + kid.(string)) // want `the token's kid becomes a part of the file path of os.ReadFile`
		if err != nil {
			return err
		}
		sink.Key(jwa.HS256, key)
		return nil
	}
	return jwt.Parse(raw, jwt.WithKeyProvider(jws.KeyProviderFunc(find)))
}

func flat(ctx context.Context, raw []byte) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	header, err := msg.Signatures()[0].ProtectedHeaders().AsMap(ctx)
	if err != nil {
		return nil, err
	}
	name, _ := header["kid"].(string)
	key, err := os.ReadFile(name) // want `the token's kid becomes a part of the file path of os.ReadFile`
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jws.WithKey(jwa.HS256, key))
}

type bound provider

func (p *bound) FetchKeys(ctx context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
	var key []byte
	err := p.db.QueryRowContext(ctx, "SELECT key FROM keys WHERE id = ?", sig.ProtectedHeaders().KeyID()).Scan(&key)
	if err == nil {
		sink.Key(jwa.HS256, key)
	}
	return err
}

func inlineRight(raw []byte, keys map[string][]byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKeyProvider(jws.KeyProviderFunc(func(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
		kid, _ := sig.ProtectedHeaders().Get("kid")
		name, ok := kid.(string)
		if !ok {
			return errors.New("no kid")
		}
		key, ok := keys[name]
		if !ok {
			return errors.New("unknown kid")
		}
		sink.Key(jwa.HS256, key)
		return nil
	})))
}
