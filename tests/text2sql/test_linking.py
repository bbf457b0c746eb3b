"""Which words mention which item of the schema, and how the items belong together."""

import numpy as np

from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.linking import RELATIONS, Link, Relation, relations

# The columns of the shop: customer_id, name, home_town, age of customer, purchase_id, customer_id, price of purchase.


def links(text: str, database: Database) -> dict[str, dict[int, Link]]:
    question = Question.of(text, database)
    held = {"t": question.links.tables, "c": question.links.columns}
    return {
        f"{token.lower}/{kind}": {int(place): Link(row[place]) for place in np.flatnonzero(row)}
        for kind, matrix in held.items()
        for token, row in zip(question.tokens, matrix, strict=True)
        if row.any()
    }


def test_names_are_found_whole_and_in_part(shop: Database) -> None:
    assert links("home towns of the customer", shop) == {
        "customer/t": {0: Link.EXACT},
        "home/c": {2: Link.EXACT},
        "towns/c": {2: Link.EXACT},
        "customer/c": {0: Link.PARTIAL, 5: Link.PARTIAL},
    }
    assert links("which town?", shop) == {"town/c": {2: Link.PARTIAL}}
    assert links("the hometown", shop) == {"hometown/c": {2: Link.EXACT}}  # written together


def test_values_point_to_their_column(shop: Database) -> None:
    assert links("in New York", shop) == {"new/c": {2: Link.VALUE}, "york/c": {2: Link.VALUE}}
    assert links("in New Yorck", shop) == {"new/c": {2: Link.VALUE_PART}, "yorck/c": {2: Link.VALUE_PART}}


def test_relations_between_items_are_those_of_the_keys(shop: Database) -> None:
    found = shop.relations
    customer, purchase, identity, name, reference = 0, 1, 2, 3, 7
    assert found[customer, purchase] == Relation.TABLE_KEY_FROM
    assert found[purchase, customer] == Relation.TABLE_KEY_TO
    assert found[customer, customer] == Relation.TABLE_SAME
    assert (
        found[customer, identity] == Relation.TABLE_PRIMARY and found[identity, customer] == Relation.COLUMN_PRIMARY_OF
    )
    assert found[customer, name] == Relation.TABLE_OWN and found[name, customer] == Relation.COLUMN_OF
    assert found[purchase, name] == Relation.TABLE_COLUMN and found[name, purchase] == Relation.COLUMN_TABLE
    assert (
        found[reference, identity] == Relation.COLUMN_KEY_TO and found[identity, reference] == Relation.COLUMN_KEY_FROM
    )
    assert found[identity, name] == Relation.COLUMN_SIBLING
    assert found[name, reference] == Relation.COLUMN_COLUMN
    assert (found.diagonal()[2:] == Relation.COLUMN_SAME).all()


def test_the_whole_matrix_holds_each_block_and_its_mirror(shop: Database) -> None:
    question = Question.of("customer from New York", shop)
    found, words, tables = question.relations, 4, 2
    assert found.shape == (4 + 2 + 7,) * 2 and found.max() < RELATIONS
    assert found[0, :4].tolist() == [
        Relation.WORD_SAME, Relation.WORD_AFTER, Relation.WORD_FAR_AFTER, Relation.WORD_FAR_AFTER
    ]  # fmt: skip
    assert found[3, :4].tolist() == [
        Relation.WORD_FAR_BEFORE, Relation.WORD_FAR_BEFORE, Relation.WORD_BEFORE, Relation.WORD_SAME
    ]  # fmt: skip
    assert found[0, words] == Relation.WORD_TABLE + Link.EXACT and found[words, 0] == Relation.TABLE_WORD + Link.EXACT
    town = words + tables + 2
    assert found[2, town] == Relation.WORD_COLUMN + Link.VALUE and found[town, 2] == Relation.COLUMN_WORD + Link.VALUE
    assert (found[words:, words:] == shop.relations).all()
    assert (relations(4, question.links, shop.relations) == found).all()


def test_no_two_relations_share_a_number() -> None:
    blocks = {Relation.WORD_TABLE, Relation.WORD_COLUMN, Relation.TABLE_WORD, Relation.COLUMN_WORD}
    used = [each + link for each in Relation for link in (Link if each in blocks else [0])]
    assert sorted(used) == list(range(RELATIONS))
