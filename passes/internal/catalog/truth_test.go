// SPDX-License-Identifier: Apache-2.0

package catalog_test

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// TestTruth holds every row of every table against the real libraries.
// The modules under testdata/apis import them: one module for the versions of
// today, one for those that cannot live beside them.
func TestTruth(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles every catalogued library")
	}
	t.Parallel()
	real := loadAPIs(t)
	for _, lib := range catalog.Libraries() {
		for _, path := range lib.Paths {
			t.Run(lib.Name+"/"+strings.ReplaceAll(path, "/", "_"), func(t *testing.T) {
				if len(real[path]) == 0 {
					t.Fatalf("no module under testdata/apis imports %s", path)
				}
				for i := range lib.Rows {
					if err := checkRow(real[path], &lib.Rows[i]); err != nil {
						t.Errorf("%s: %s: %v", path, lib.Rows[i].Symbol, err)
					}
				}
			})
		}
	}
}

// TestTables holds what needs no library: no row twice, no replacement that is unknown.
func TestTables(t *testing.T) {
	t.Parallel()
	version := regexp.MustCompile(`^(v[0-9]+\.[0-9]+\.[0-9]+)?$`)
	type key struct {
		path, symbol, claim string
		event               jose.Event
		effect              jose.Effect
	}
	seen := map[key]bool{}
	for _, lib := range catalog.Libraries() {
		if lib.Name == "" || !strings.HasPrefix(lib.Doc, "https://") {
			t.Errorf("%s: name or documentation link missing", lib.Name)
		}
		for old, new := range lib.Replaced {
			if !slices.Contains(lib.Paths, old) || !catalog.Knows(new) {
				t.Errorf("%s: %s replaced by %s: a path is unknown", lib.Name, old, new)
			}
		}
		for i := range lib.Rows {
			row := &lib.Rows[i]
			if !version.MatchString(row.Since) || !version.MatchString(row.Until) {
				t.Errorf("%s: %s: version %q to %q", lib.Name, row.Symbol, row.Since, row.Until)
			}
			for _, path := range lib.Paths {
				k := key{path, row.Symbol, row.Claim, row.Event, row.Effect}
				if seen[k] {
					t.Errorf("%s: %s: row twice", path, row.Symbol)
				}
				seen[k] = true
			}
		}
	}
}

// loadAPIs loads what the modules under testdata/apis import, by path.
func loadAPIs(t *testing.T) map[string][]*types.Package {
	t.Helper()
	files, err := filepath.Glob("testdata/apis/*/apis.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata/apis: %d modules, %v", len(files), err)
	}
	real := map[string][]*types.Package{}
	for _, file := range files {
		env := append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		cfg := &packages.Config{Dir: filepath.Dir(file), Env: env, Mode: packages.NeedName | packages.NeedTypes | packages.NeedExportFile}
		paths := imports(t, file)
		pkgs, err := packages.Load(cfg, paths...)
		if err != nil || slices.ContainsFunc(pkgs, func(p *packages.Package) bool { return len(p.Errors) > 0 }) {
			download := exec.Command("go", "mod", "download")
			download.Dir, download.Env = cfg.Dir, env
			if out, err := download.CombinedOutput(); err != nil {
				t.Fatalf("%s: go mod download: %v\n%s", file, err, out)
			}
			pkgs, err = packages.Load(cfg, paths...)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, pkg := range pkgs {
			for _, err := range pkg.Errors {
				t.Errorf("%s: %v", pkg.PkgPath, err)
			}
			real[pkg.PkgPath] = append(real[pkg.PkgPath], pkg.Types)
		}
	}
	return real
}

func imports(t *testing.T, file string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

var errNone = errors.New("no such object")

// checkRow wants the symbol in one of the versions and the row right in each that has it.
func checkRow(versions []*types.Package, row *catalog.Row) error {
	found := false
	for _, pkg := range versions {
		switch err := checkIn(pkg, row); {
		case errors.Is(err, errNone):
		case err != nil:
			return err
		default:
			found = true
		}
	}
	if !found {
		return errNone
	}
	return nil
}

func checkIn(pkg *types.Package, row *catalog.Row) error {
	typ, member, dotted := strings.Cut(row.Symbol, ".")
	obj := pkg.Scope().Lookup(typ)
	if obj == nil {
		return errNone
	}
	if !dotted {
		if !slices.Contains(catalog.Rows(obj), row) {
			return errors.New("the table does not find its own row")
		}
		return checkShape(obj, row)
	}
	name, ok := obj.(*types.TypeName)
	if !ok {
		return fmt.Errorf("%s is no type", typ)
	}
	got, index, _ := types.LookupFieldOrMethod(name.Type(), true, pkg, member)
	if got == nil {
		return errNone
	}
	if v, ok := got.(*types.Var); ok {
		if len(index) != 1 {
			return errors.New("field of an embedded struct: name it by its own type")
		}
		if !slices.Contains(catalog.FieldRows(name, v), row) {
			return errors.New("the table does not find its own row")
		}
	} else if !slices.Contains(catalog.Rows(got), row) {
		return fmt.Errorf("the method is named %s in %s", catalog.Symbol(got), got.Pkg().Path())
	}
	return checkShape(got, row)
}

// checkShape holds the slots against the object and the roles against their types.
func checkShape(obj types.Object, row *catalog.Row) error {
	if row.Event < jose.Bind || row.Event > jose.Carry {
		return errors.New("no event")
	}
	fn, isFunc := obj.(*types.Func)
	_, isConst := obj.(*types.Const)
	switch {
	case row.Alg != "" && row.Event != jose.Bind, row.Alg != "" && row.Roles[jose.Alg] != catalog.NoSlot:
		return errors.New("algorithm beside another meaning")
	case row.Loader && (!isFunc || row.Roles[jose.Key] == catalog.NoSlot || fn.Signature().Results().Len() == 0):
		return errors.New("loader without key or result")
	case row.Event == jose.Accept && isFunc && row.Profile == nil:
		return errors.New("accept without profile")
	case isConst && len(row.Roles) > 0:
		return errors.New("a constant has no slots")
	case (row.Channel != jose.NoChannel || row.In != catalog.NoInlet) && row.Event != jose.Carry:
		return errors.New("channel of no carry")
	case row.In == catalog.InLookup && row.Roles[jose.Value] == catalog.NoSlot:
		return errors.New("lookup without value")
	}
	if row.Out != catalog.NoSlot {
		if _, ok := row.Out.Result(); !ok {
			return errors.New("what comes out is no result")
		}
		if _, err := slotType(obj, row.Out); err != nil {
			return err
		}
	}
	if row.URL != catalog.NoSlot {
		typ, err := slotType(obj, row.URL)
		if err != nil {
			return fmt.Errorf("address: %w", err)
		}
		if s, ok := typ.Underlying().(*types.Slice); ok {
			typ = s.Elem()
		}
		if !isBasic(typ, types.IsString) {
			return fmt.Errorf("address: type %s", typ)
		}
	}
	if row.Passphrase != catalog.NoSlot {
		if typ, err := slotType(obj, row.Passphrase); err != nil || !isBasic(typ, types.IsString) {
			return fmt.Errorf("passphrase: type %v, %v", typ, err)
		}
	}
	for _, role := range slices.Sorted(maps.Keys(row.Roles)) {
		typ, err := slotType(obj, row.Roles[role])
		if err == nil {
			err = fits(role, typ, row)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", role, err)
		}
	}
	return nil
}

// slotType returns the type of what is at the slot.
func slotType(obj types.Object, slot catalog.Slot) (types.Type, error) {
	v, isVar := obj.(*types.Var)
	if slot == catalog.Field {
		if !isVar {
			return nil, errors.New("field slot of no field or variable")
		}
		return v.Type(), nil
	}
	sig, ok := obj.Type().Underlying().(*types.Signature)
	if !ok {
		return nil, fmt.Errorf("%s takes no arguments", obj.Type())
	}
	if slot == catalog.Recv {
		if sig.Recv() == nil {
			return nil, errors.New("receiver of no method")
		}
		return sig.Recv().Type(), nil
	}
	if i, ok := slot.Result(); ok {
		if i >= sig.Results().Len() {
			return nil, fmt.Errorf("result %d of %d", i, sig.Results().Len())
		}
		return sig.Results().At(i).Type(), nil
	}
	params := sig.Params()
	i, ok := slot.Param()
	rest := false
	if !ok {
		if i, rest = slot.Rest(); !rest {
			return nil, fmt.Errorf("slot %d", slot)
		}
	}
	last := params.Len() - 1
	switch {
	case i > last:
		return nil, fmt.Errorf("parameter %d of %d", i, params.Len())
	case sig.Variadic() && i == last && !rest:
		return nil, errors.New("variadic parameter in a single slot")
	case sig.Variadic() && i == last:
		return params.At(i).Type().(*types.Slice).Elem(), nil
	}
	return params.At(i).Type(), nil
}

// fits holds a type against what its role needs.
func fits(role jose.Role, typ types.Type, row *catalog.Row) error {
	ok := true
	switch role {
	case jose.Err:
		ok = types.Implements(typ, types.Universe.Lookup("error").Type().Underlying().(*types.Interface))
	case jose.Valid, jose.Flag:
		ok = isBasic(typ, types.IsBoolean)
	case jose.Duration:
		ok = isNamed(typ, "time", "Duration")
	case jose.Name:
		ok = isBasic(typ, types.IsString)
	case jose.Keyfunc:
		_, sig := typ.Underlying().(*types.Signature)
		ok = sig || types.IsInterface(typ)
	case jose.Hook:
		_, sig := typ.Underlying().(*types.Signature)
		ok = sig || types.IsInterface(typ)
	case jose.Alg:
		ok = !isBasic(typ, types.IsBoolean|types.IsInteger)
	case jose.Key, jose.Claims, jose.Carrier, jose.Options, jose.Header:
		ok = !isBasic(typ, types.IsBoolean)
	case jose.Token:
		ok = !isBasic(typ, types.IsBoolean|types.IsNumeric) && !isNamed(typ, "net/http", "Request")
	case jose.Value:
		ok = fitsUnit(typ, row.Unit)
	}
	if !ok {
		return fmt.Errorf("type %s", typ)
	}
	return nil
}

// fitsUnit holds the type of a claim value against its unit; a wrapper of a time counts as one.
func fitsUnit(typ types.Type, unit jose.Unit) bool {
	switch unit {
	case jose.TimeValue:
		if p, ok := typ.(*types.Pointer); ok {
			typ = p.Elem()
		}
		if isNamed(typ, "time", "Time") {
			return true
		}
		if n, ok := typ.(*types.Named); ok && n.Obj().Name() == "NumericDate" {
			return true
		}
		s, ok := typ.Underlying().(*types.Struct)
		return ok && s.NumFields() == 1 && isNamed(s.Field(0).Type(), "time", "Time")
	case jose.NumericDate:
		if p, ok := typ.(*types.Pointer); ok {
			typ = p.Elem()
		}
		return isBasic(typ, types.IsNumeric) && !isNamed(typ, "time", "Duration")
	case jose.Lifetime:
		return isNamed(typ, "time", "Duration")
	}
	return !isNamed(typ, "time", "Time")
}

func isBasic(typ types.Type, info types.BasicInfo) bool {
	b, ok := typ.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

func isNamed(typ types.Type, path, name string) bool {
	if p, ok := types.Unalias(typ).(*types.Pointer); ok {
		typ = p.Elem()
	}
	n, ok := types.Unalias(typ).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path && n.Obj().Name() == name
}
