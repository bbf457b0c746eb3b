"""Residual networks on images, and what each normalization does to them."""

from resseq.vision.norms import BatchInstanceNorm2d, BatchNorm2d, GroupNorm, InstanceNorm2d, LayerNorm2d
from resseq.vision.resnet import ResNet

__all__ = ["BatchInstanceNorm2d", "BatchNorm2d", "GroupNorm", "InstanceNorm2d", "LayerNorm2d", "ResNet"]
