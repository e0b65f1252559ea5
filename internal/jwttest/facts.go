// SPDX-License-Identifier: Apache-2.0

package jwttest

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
)

// checkFacts wants every fact to come back from its codec as it went in, and to be
// the same bytes each time.
func checkFacts(t testing.TB, graph *checker.Graph) {
	t.Helper()
	for act := range graph.All() {
		for _, f := range act.AllObjectFacts() {
			if err := checkFact(f.Fact); err != nil {
				t.Errorf("%s: %s: %v", act, f.Object, err)
			}
		}
		for _, f := range act.AllPackageFacts() {
			if err := checkFact(f.Fact); err != nil {
				t.Errorf("%s: %s: %v", act, f.Package.Path(), err)
			}
		}
	}
}

func checkFact(f analysis.Fact) error {
	first, err := encode(f)
	if err != nil {
		return err
	}
	back := reflect.New(reflect.TypeOf(f).Elem()).Interface().(analysis.Fact)
	if err := gob.NewDecoder(bytes.NewReader(first)).Decode(back); err != nil {
		return err
	}
	for _, again := range []analysis.Fact{f, back} {
		data, err := encode(again)
		if err != nil {
			return err
		}
		if !bytes.Equal(data, first) {
			return fmt.Errorf("%T is encoded in two ways", f)
		}
	}
	if f, ok := f.(fmt.Stringer); !ok || f.String() != back.(fmt.Stringer).String() {
		return fmt.Errorf("%T loses something on its way, or has no String", f)
	}
	return nil
}

func encode(f analysis.Fact) ([]byte, error) {
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(f)
	return b.Bytes(), err
}
