// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"strings"
	"sync"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Interpreted is the parameters of a function that are more than text to it.
type Interpreted struct {
	By    jose.Interpreter
	Slots []Slot
}

// InterpretedBy returns which parameters of a function are more than text to it.
func InterpretedBy(fn *types.Func) (Interpreted, bool) {
	if fn == nil || fn.Pkg() == nil {
		return Interpreted{}, false
	}
	if in, ok := interpretersIndex()[fn.Pkg().Path()][Symbol(fn)]; ok {
		return in, true
	}
	for _, row := range Rows(fn) {
		cached := row.Roles[jose.Carrier] == Recv && row.Roles[jose.Key] != NoSlot // knows its addresses
		if _, param := row.URL.Param(); param && !cached {
			return Interpreted{jose.Network, []Slot{row.URL}}, true
		}
	}
	return Interpreted{}, false
}

// ReadsAddress reports whether fn takes a text for an address, whichever it is: url.Parse, url.JoinPath.
func ReadsAddress(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "net/url" && (strings.HasPrefix(fn.Name(), "Parse") || fn.Name() == "JoinPath")
}

var interpretersIndex = sync.OnceValue(interpreters)

// interpreters is the functions that run queries, open files, fetch addresses, start programs.
func interpreters() map[string]map[string]Interpreted {
	gorm := symbolsOf(jose.Database, "DB", P0, "Raw", "Exec", "Where", "Or", "Not", "Having", "Order", "Select", "Joins", "Group", "Table", "Pluck").
		and(jose.Database, "DB", P1, "First", "Find", "Take", "Last", "Delete")
	pgx := symbolsOf(jose.Database, "Conn", P1, "Query", "QueryRow", "Exec").and(jose.Database, "Tx", P1, "Query", "QueryRow", "Exec")
	pool := symbolsOf(jose.Database, "Pool", P1, "Query", "QueryRow", "Exec").and(jose.Database, "Tx", P1, "Query", "QueryRow", "Exec").
		and(jose.Database, "Conn", P1, "Query", "QueryRow", "Exec")
	ldap := symbolsOf(jose.Directory, "", P0, "NewSearchRequest").and(jose.Directory, "", P6, "NewSearchRequest")
	template := symbolsOf(jose.Template, "Template", P0, "Parse")
	return map[string]map[string]Interpreted{
		"database/sql":                    standardSQL(),
		"github.com/jmoiron/sqlx":         sqlx(),
		"gorm.io/gorm":                    gorm,
		"github.com/jinzhu/gorm":          gorm,
		"github.com/jackc/pgx/v4":         pgx,
		"github.com/jackc/pgx/v5":         pgx,
		"github.com/jackc/pgx/v4/pgxpool": pool,
		"github.com/jackc/pgx/v5/pgxpool": pool,
		"os":                              symbolsOf(jose.FileSystem, "", P0, "Open", "OpenFile", "ReadFile", "ReadDir", "Create", "WriteFile", "Remove", "RemoveAll"),
		"io/ioutil":                       symbolsOf(jose.FileSystem, "", P0, "ReadFile", "ReadDir", "WriteFile"),
		"io/fs":                           symbolsOf(jose.FileSystem, "", P1, "ReadFile", "Sub").and(jose.FileSystem, "FS", P0, "Open").and(jose.FileSystem, "ReadFileFS", P0, "ReadFile"),
		"embed":                           symbolsOf(jose.FileSystem, "FS", P0, "Open", "ReadFile", "ReadDir"),
		"crypto/tls":                      symbolsOf(jose.FileSystem, "", P0, "LoadX509KeyPair").and(jose.FileSystem, "", P1, "LoadX509KeyPair"),
		"net/http":                        standardHTTP(),
		"github.com/go-resty/resty/v2":    symbolsOf(jose.Network, "Request", P0, "Get", "Head", "Post"),
		"os/exec":                         symbolsOf(jose.Shell, "", Rest0, "Command").and(jose.Shell, "", Rest1, "CommandContext"),
		"syscall":                         symbolsOf(jose.Shell, "", P0, "Exec"),
		"github.com/go-ldap/ldap":         ldap,
		"github.com/go-ldap/ldap/v3":      ldap,
		"gopkg.in/ldap.v2":                ldap,
		"gopkg.in/ldap.v3":                ldap,
		"text/template":                   template,
		"html/template":                   template,
	}
}

type interpretedTable map[string]Interpreted

// symbolsOf is a table of functions, methods of recv, that interpret one parameter.
func symbolsOf(by jose.Interpreter, recv string, slot Slot, names ...string) interpretedTable {
	return interpretedTable{}.and(by, recv, slot, names...)
}

func (t interpretedTable) and(by jose.Interpreter, recv string, slot Slot, names ...string) interpretedTable {
	for _, name := range names {
		if recv != "" {
			name = recv + "." + name
		}
		t[name] = Interpreted{by, append(t[name].Slots, slot)}
	}
	return t
}

func standardSQL() interpretedTable {
	t := interpretedTable{}
	for _, recv := range []string{"DB", "Tx", "Conn"} {
		t.and(jose.Database, recv, P0, "Query", "QueryRow", "Exec", "Prepare").
			and(jose.Database, recv, P1, "QueryContext", "QueryRowContext", "ExecContext", "PrepareContext")
	}
	return t
}

func sqlx() interpretedTable {
	t := interpretedTable{}
	for _, recv := range []string{"DB", "Tx", "Conn", "Queryer", "Ext", "Execer", "QueryerContext", "ExtContext", "ExecerContext"} {
		t.and(jose.Database, recv, P0, "Queryx", "QueryRowx", "MustExec", "NamedExec", "NamedQuery", "Preparex", "Query", "Exec").
			and(jose.Database, recv, P1, "Get", "Select", "QueryxContext", "QueryRowxContext", "MustExecContext", "NamedExecContext", "QueryContext", "ExecContext").
			and(jose.Database, recv, P2, "GetContext", "SelectContext")
	}
	return t.and(jose.Database, "", P2, "Get", "Select").and(jose.Database, "", P3, "GetContext", "SelectContext")
}

func standardHTTP() interpretedTable {
	return symbolsOf(jose.Network, "", P0, "Get", "Head", "Post", "PostForm").
		and(jose.Network, "Client", P0, "Get", "Head", "Post", "PostForm").
		and(jose.Network, "", P1, "NewRequest").and(jose.Network, "", P2, "NewRequestWithContext")
}

// Tames reports whether the result of a function cannot leave the place that it is put into.
func Tames(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() + "." + Symbol(fn) {
	case "path/filepath.Base", "path.Base", "path/filepath.Localize", "net/url.PathEscape", "net/url.QueryEscape", "net/url.Values.Encode",
		"strconv.Atoi", "strconv.ParseInt", "strconv.ParseUint", "strconv.Quote":
		return true
	}
	name := fn.Name()
	return strings.HasPrefix(name, "Escape") || strings.HasPrefix(name, "Quote") || strings.HasPrefix(name, "Sanitize")
}
