"""BERT's encoder, written out, so that trained weights answer without a library that takes seconds to load.

Its parameters have the names that checkpoints of `transformers` have; the states are theirs too, to rounding.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class States(NamedTuple):
    """What an encoder gives.

    Attributes:
        hidden_states: the embeddings and the output of each layer, each (sequences, pieces, width).
    """

    hidden_states: tuple[Tensor, ...]


class _Embeddings(nn.Module):
    """The sum of what a piece, its place and its kind are embedded as (Devlin et al. 2019, figure 2)."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.word_embeddings = nn.Embedding(config["vocab_size"], width, config.get("pad_token_id"))
        self.position_embeddings = nn.Embedding(config["max_position_embeddings"], width)
        self.token_type_embeddings = nn.Embedding(config["type_vocab_size"], width)
        self.LayerNorm = nn.LayerNorm(width, eps=config["layer_norm_eps"])
        self.dropout = nn.Dropout(config["hidden_dropout_prob"])

    def forward(self, pieces: Tensor, kinds: Tensor) -> Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        total = self.word_embeddings(pieces) + self.token_type_embeddings(kinds) + self.position_embeddings(places)
        found: Tensor = self.dropout(self.LayerNorm(total))
        return found


class _SelfAttention(nn.Module):
    """Multi-head scaled dot-product attention (Vaswani et al. 2017, section 3.2)."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.heads = config["num_attention_heads"]
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.dropout = config["attention_probs_dropout_prob"]

    def forward(self, states: Tensor, present: Tensor) -> Tensor:
        query, key, value = (
            part(states).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        dropout = self.dropout if self.training else 0.0
        found = F.scaled_dot_product_attention(query, key, value, present[:, None, None, :], dropout)
        return found.transpose(1, 2).flatten(2)


class _Residual(nn.Module):
    """A projection, dropout, the residual connection, and the normalization behind it (section 5.4, section 3.1)."""

    def __init__(self, inputs: int, config: Mapping[str, Any]) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.dense = nn.Linear(inputs, width)
        self.LayerNorm = nn.LayerNorm(width, eps=config["layer_norm_eps"])
        self.dropout = nn.Dropout(config["hidden_dropout_prob"])

    def forward(self, inner: Tensor, states: Tensor) -> Tensor:
        found: Tensor = self.LayerNorm(states + self.dropout(self.dense(inner)))
        return found


class _Layer(nn.Module):
    """Self-attention, then a network for each piece (Vaswani et al. 2017, section 3.1), with GELU."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__()
        width, inner = config["hidden_size"], config["intermediate_size"]
        self.attention = nn.ModuleDict({"self": _SelfAttention(config), "output": _Residual(width, config)})
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(width, inner)})
        self.output = _Residual(inner, config)

    def forward(self, states: Tensor, present: Tensor) -> Tensor:
        states = self.attention["output"](self.attention["self"](states, present), states)
        found: Tensor = self.output(F.gelu(self.intermediate["dense"](states)), states)
        return found


class Bert(nn.Module):
    """The encoder of Devlin et al. 2019, without the layer over its first piece."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        """
        Args:
            config: of a checkpoint that `writes_out` is true of.
        """
        super().__init__()
        self.embeddings = _Embeddings(config)
        self.encoder = nn.ModuleDict(
            {"layer": nn.ModuleList(_Layer(config) for _ in range(config["num_hidden_layers"]))}
        )

    @staticmethod
    def writes_out(config: Mapping[str, Any]) -> bool:
        """Whether a checkpoint's config describes this network, and not another member of its family."""
        return (
            config.get("model_type") == "bert"
            and config.get("hidden_act") == "gelu"
            and config.get("position_embedding_type", "absolute") == "absolute"
            and not config.get("is_decoder")
        )

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor, output_hidden_states: bool = True
    ) -> States:
        """The states of all layers.

        Args:
            input_ids: (sequences, pieces) the numbers of the pieces.
            attention_mask: (sequences, pieces) 0 for padding, else 1.
            token_type_ids: (sequences, pieces) the kinds of the pieces.
            output_hidden_states: all of them, or the last alone.
        """
        states = [self.embeddings(input_ids, token_type_ids)]
        present = attention_mask.bool()
        for layer in self.encoder["layer"].children():
            states.append(layer(states[-1], present))
        return States(tuple(states if output_hidden_states else states[-1:]))
