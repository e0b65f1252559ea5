// SPDX-License-Identifier: Apache-2.0

// Package databases holds cases of other databases and of LDAP.
package databases

import (
	"context"
	"fmt"

	"github.com/go-ldap/ldap/v3"
	"github.com/golang-jwt/jwt/v5"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"gorm.io/gorm"
)

type row struct {
	Kid string
	Key []byte
}

func kidOf(t *jwt.Token) string {
	kid, _ := t.Header["kid"].(string)
	return kid
}

func withSqlx(db *sqlx.DB) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var r row
		err := db.Get(&r, "SELECT * FROM keys WHERE kid = '"+kidOf(t)+"'") // want `the token's kid becomes a part of the database query of sqlx.DB.Get .*\(jwtkid\)`
		return r.Key, err
	}
}

func withSqlxParameter(db *sqlx.DB) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var r row
		err := db.Get(&r, "SELECT * FROM keys WHERE kid = $1", kidOf(t))
		return r.Key, err
	}
}

func withGorm(db *gorm.DB) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var r row
		err := db.Where(fmt.Sprintf("kid = '%s'", kidOf(t))).First(&r).Error // want `database query of gorm.DB.Where`
		return r.Key, err
	}
}

func withGormCondition(db *gorm.DB) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var r row
		err := db.First(&r, "kid = '"+kidOf(t)+"'").Error // want `database query of gorm.DB.First`
		return r.Key, err
	}
}

func withGormParameter(db *gorm.DB) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var r row
		if err := db.First(&r, "kid = ?", kidOf(t)).Error; err != nil {
			return nil, err
		}
		err := db.Where("kid = ?", kidOf(t)).Or(&row{Kid: kidOf(t)}).Or(map[string]any{"kid": kidOf(t)}).First(&r).Error
		return r.Key, err
	}
}

func withPgx(ctx context.Context, conn *pgx.Conn, pool *pgxpool.Pool) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var key []byte
		q := "SELECT key FROM keys WHERE kid = '" + kidOf(t) + "'"
		if err := conn.QueryRow(ctx, q).Scan(&key); err == nil { // want `database query of pgx.Conn.QueryRow`
			return key, nil
		}
		return key, pool.QueryRow(ctx, q).Scan(&key) // want `database query of pgxpool.Pool.QueryRow`
	}
}

func withPgxParameter(ctx context.Context, pool *pgxpool.Pool) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		var key []byte
		err := pool.QueryRow(ctx, "SELECT key FROM keys WHERE kid = $1", kidOf(t)).Scan(&key)
		return key, err
	}
}

func request(filter string) *ldap.SearchRequest {
	return ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, filter, nil, nil) // want `LDAP query of ldap.NewSearchRequest`
}

func withLDAP(conn *ldap.Conn) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		res, err := conn.Search(request("(kid=" + kidOf(t) + ")"))
		if err != nil {
			return nil, err
		}
		return res.Entries[0].GetRawAttributeValue("key"), nil
	}
}

func withLDAPEscaped(conn *ldap.Conn) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		filter := "(kid=" + ldap.EscapeFilter(kidOf(t)) + ")"
		res, err := conn.Search(ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, filter, nil, nil))
		if err != nil {
			return nil, err
		}
		return res.Entries[0].GetRawAttributeValue("key"), nil
	}
}
